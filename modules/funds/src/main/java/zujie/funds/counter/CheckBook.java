package zujie.funds.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Reach;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditNotes;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.Slice;

/** The checklists on record: a bank sees its own, police those to which they were called. */
@ApplicationScoped
public class CheckBook {

    public static final String TYPE = "counter-check";

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Caller caller;

    private static String scope(Actor actor) {
        return Reach.isBank(actor) ? "c.bankPath like :scope" : "c.unitPath like :scope and c.calledAt is not null";
    }

    void add(CounterCheck check) {
        database.persist(check);
    }

    /** To be changed. @throws NotFound {@code funds.check-not-found} if there is none in the caller's scope */
    public CounterCheck take(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws NotFound {@code funds.check-not-found} if there is none in the caller's scope */
    public CounterCheck require(UUID id) {
        return find(id, LockModeType.NONE);
    }

    private CounterCheck find(UUID id, LockModeType lock) {
        Actor actor = caller.actor();
        AuditNotes.subject(TYPE, id);
        return database.createQuery(
                        "select c from CounterCheck c where c.id = :id and " + scope(actor), CounterCheck.class)
                .setParameter("id", id)
                .setParameter("scope", Reach.path(actor))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.check-not-found"));
    }

    /** {@code missing}: those that went through above the threshold without a signed notice. */
    Slice<CounterCheck> list(@Nullable CheckState state, boolean missing, @Nullable Cursor after, int size) {
        Actor actor = caller.actor();
        TypedQuery<CounterCheck> query = database.createQuery(
                        "select c from CounterCheck c where " + scope(actor)
                                + (state == null ? "" : " and c.state = :state")
                                + (missing
                                        ? " and c.state = 'PROCEEDED' and c.noticeId is null and c.amountFen > c.noticeAboveFen"
                                        : "")
                                + (after == null
                                        ? ""
                                        : " and (c.startedAt < :at or (c.startedAt = :at and c.id < :id))")
                                + " order by c.startedAt desc, c.id desc",
                        CounterCheck.class)
                .setParameter("scope", Reach.path(actor))
                .setMaxResults(size + 1);
        if (state != null) {
            query.setParameter("state", state);
        }
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        return Slice.of(query.getResultList(), size, c -> Cursor.at(c.startedAt(), c.id()));
    }

    /** The checklist that a bank's report was made of, whoever asks. */
    public Optional<CounterCheck> ofBankReport(String bankCode, String number) {
        return database.createQuery(
                        "select c from CounterCheck c where c.bankReportNo = :no and c.bankCode = :bank",
                        CounterCheck.class)
                .setParameter("no", number)
                .setParameter("bank", bankCode)
                .getResultStream()
                .findFirst();
    }

    /** Whether the caller may open it. */
    public boolean isVisible(UUID id) {
        Actor actor = caller.actor();
        return !database.createQuery("select c.id from CounterCheck c where c.id = :id and " + scope(actor), UUID.class)
                .setParameter("id", id)
                .setParameter("scope", Reach.path(actor))
                .getResultList()
                .isEmpty();
    }

    /** The checklist that a transfer at a bank should have had: the nearest within a day, whoever asks. */
    public Optional<CounterCheck> behind(String bankCode, String payeeAccount, Instant transferredAt) {
        List<CounterCheck> near = database.createQuery(
                        "select c from CounterCheck c where c.bankCode = :bank and c.payeeAccount = :payee"
                                + " and c.startedAt between :from and :to",
                        CounterCheck.class)
                .setParameter("bank", bankCode)
                .setParameter("payee", payeeAccount)
                .setParameter("from", transferredAt.minus(Duration.ofDays(1)))
                .setParameter("to", transferredAt.plus(Duration.ofDays(1)))
                .getResultList();
        return near.stream().min(Comparator.comparing(c -> Duration.between(c.startedAt(), transferredAt)
                .abs()));
    }
}
