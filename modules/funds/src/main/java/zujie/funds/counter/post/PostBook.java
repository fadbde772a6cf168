package zujie.funds.counter.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Reach;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditNotes;

/** The posts on record: police those of their unit and below, a bank those at its branches. */
@ApplicationScoped
public class PostBook {

    static final String TYPE = "counter-post";

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Caller caller;

    /** Who answers a call from a branch; {@code officer} is null if nobody is on the roster now. */
    public record OnDuty(String orgCode, @Nullable UUID officer) {}

    /** Of a branch, however it writes its name, for a call; whoever asks. */
    public Optional<OnDuty> at(String bankCode, String branch, Instant now) {
        List<CounterPost> posts = database.createQuery(
                        "select p from CounterPost p where p.bankCode = :bank and p.closedAt is null order by p.openedAt",
                        CounterPost.class)
                .setParameter("bank", bankCode)
                .getResultList();
        return posts.stream().filter(p -> p.isAt(branch)).findFirst().map(p -> {
            String path = p.unitPath();
            String code = path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
            return new OnDuty(
                    code,
                    shifts(p.id(), now).stream()
                            .filter(s -> !s.toRow().startsAt().isAfter(now))
                            .map(PostShift::officer)
                            .findFirst()
                            .orElse(null));
        });
    }

    void add(Object record) {
        database.persist(record);
    }

    /** @throws NotFound {@code funds.post-not-found} if there is none in the caller's scope */
    CounterPost take(UUID id) {
        Actor actor = caller.actor();
        AuditNotes.subject(TYPE, id);
        return database.createQuery(
                        "select p from CounterPost p where p.id = :id and p.unitPath like :scope", CounterPost.class)
                .setParameter("id", id)
                .setParameter("scope", Reach.isBank(actor) ? "" : Reach.path(actor))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.post-not-found"));
    }

    /** To be read. @throws NotFound {@code funds.post-not-found} if there is none in the caller's scope */
    CounterPost require(UUID id) {
        Actor actor = caller.actor();
        AuditNotes.subject(TYPE, id);
        return database.createQuery(
                        "select p from CounterPost p where p.id = :id and "
                                + (Reach.isBank(actor) ? "p.bankPath" : "p.unitPath") + " like :scope",
                        CounterPost.class)
                .setParameter("id", id)
                .setParameter("scope", Reach.path(actor))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.post-not-found"));
    }

    List<CounterPost> all() {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select p from CounterPost p where "
                                + (Reach.isBank(actor) ? "p.bankPath" : "p.unitPath")
                                + " like :scope order by p.closedAt, p.bankCode, p.branch",
                        CounterPost.class)
                .setParameter("scope", Reach.path(actor))
                .setMaxResults(500)
                .getResultList();
    }

    /** Turns that run or are to come. */
    List<PostShift> shifts(UUID post, Instant now) {
        return database.createQuery(
                        "select s from PostShift s where s.postId = :post and s.removedAt is null and s.endsAt > :now order by s.startsAt",
                        PostShift.class)
                .setParameter("post", post)
                .setParameter("now", now)
                .setMaxResults(50)
                .getResultList();
    }

    /** A turn of a post in the caller's scope. @throws NotFound {@code funds.post-shift-not-found} */
    PostShift takeShift(UUID post, UUID id) {
        return database.createQuery("select s from PostShift s where s.id = :id and s.postId = :post", PostShift.class)
                .setParameter("id", id)
                .setParameter("post", post)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.post-shift-not-found"));
    }

    /** Whether the officer is at a post then, by a turn other than {@code but}. */
    boolean isBusy(UUID officer, Instant from, Instant to, UUID but) {
        return !database.createQuery(
                        "select s.id from PostShift s where s.officer = :officer and s.startsAt < :to and s.endsAt > :from"
                                + " and s.removedAt is null and s.id <> :but",
                        UUID.class)
                .setParameter("but", but)
                .setParameter("officer", officer)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
