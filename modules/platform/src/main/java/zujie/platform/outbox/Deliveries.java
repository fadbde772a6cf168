package zujie.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;

/** The transactions of the relay. */
@ApplicationScoped
class Deliveries {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    @Any
    Instance<Subscriber> subscribers;

    @Inject
    Caller caller;

    /** Whether the row was free for this instance, and what of it is still to be done outside. */
    record Turn(boolean mine, @Nullable Taken outside) {}

    /** A message to be carried outside of any transaction, with the attempt by which its row is recognised again. */
    record Taken(Message message, Subscriber subscriber, int attempt) {}

    /** A row that is due; {@code outside} if carrying it leaves the process, and so may take long. */
    record Due(UUID id, boolean outside) {}

    /** Rows that are due and the first open ones of their key. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Due> due(int most) {
        Set<String> outside = subscribers.stream()
                .filter(s -> s.kind() == Subscriber.Kind.DELIVERY)
                .map(Subscriber::name)
                .collect(Collectors.toSet());
        return rows(most).stream()
                .map(r -> new Due((UUID) r[0], outside.contains(String.valueOf(r[1]))))
                .toList();
    }

    private List<Object[]> rows(int most) {
        return database.createQuery(
                        "select r.id, r.subscriber from OutboxRow r where r.open = true and r.state in (:pending, :running)"
                                + " and r.nextAt <= :now and not exists (select 1 from OutboxRow e where"
                                + " e.subscriber = r.subscriber and e.key = r.key and e.open = true and e.sequence < r.sequence)"
                                + " order by r.sequence",
                        Object[].class)
                .setParameter("pending", OutboxRow.State.PENDING)
                .setParameter("running", OutboxRow.State.RUNNING)
                .setParameter("now", now())
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Claims a row for a call outside, or handles it here and now if the subscriber is local. Whatever a local handler
     * throws, nothing of its work may stay.
     */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public Turn take(UUID id) throws Exception {
        OutboxRow row = lockIfFree(id).orElse(null);
        if (row == null) {
            return new Turn(false, null);
        }
        Subscriber subscriber = subscribers.stream()
                .filter(s -> s.name().equals(row.subscriber()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No subscriber " + row.subscriber()));
        row.claim(now());
        if (subscriber.kind() == Subscriber.Kind.LOCAL) {
            caller.runAs(Actor.system(subscriber.name()), () -> {
                subscriber.handle(row.toMessage());
                return null;
            });
            row.done(now());
            return new Turn(true, null);
        }
        return new Turn(true, new Taken(row.toMessage(), subscriber, row.attempts()));
    }

    private Optional<OutboxRow> lockIfFree(UUID id) {
        List<?> rows = database.createNativeQuery(
                        "select * from platform_outbox where id = ?1 and open and (state = 'PENDING'"
                                + " or (state = 'RUNNING' and locked_until <= ?2)) and next_at <= ?2 for update skip locked",
                        OutboxRow.class)
                .setParameter(1, id)
                .setParameter(2, now())
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of((OutboxRow) rows.get(0));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void succeeded(Taken taken) {
        OutboxRow row = database.find(OutboxRow.class, taken.message().id(), LockModeType.PESSIMISTIC_WRITE);
        if (row.isTakenBy(taken.attempt())) {
            row.done(now());
        }
    }

    /** A call outside has failed; if the row was meanwhile taken by another instance, that one's result counts. */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(Taken taken, Throwable cause) {
        OutboxRow row = database.find(OutboxRow.class, taken.message().id(), LockModeType.PESSIMISTIC_WRITE);
        if (row.isTakenBy(taken.attempt())) {
            row.failed(text(cause), cause instanceof PermanentFailure, now());
        }
    }

    /** A local handler has failed and its transaction, the claim included, was rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(UUID id, Throwable cause) {
        OutboxRow row = database.find(OutboxRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row.state() == OutboxRow.State.PENDING
                || row.state() == OutboxRow.State.RUNNING && !row.isUnderWay(now())) {
            row.claim(now());
            row.failed(text(cause), cause instanceof PermanentFailure, now());
        }
    }

    private static String text(Throwable cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
