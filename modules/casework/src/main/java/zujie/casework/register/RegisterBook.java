package zujie.casework.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.timer.Timers;
import zujie.platform.work.WorkItems;

/** The stored lines of the registers, in the caller's unit and below, and the clock of each. */
@ApplicationScoped
class RegisterBook {

    /** The work item of a review that is due. */
    static final String REVIEW = "casework.review-registered";

    private static final int HOUR = 9;

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    Timers timers;

    @Inject
    WorkItems work;

    /**
     * @param seen the version the caller saw; null if he does not say
     * @throws NotFound {@code casework.registered-not-found}
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    RegisteredPerson require(UUID id, @Nullable Integer seen) {
        RegisteredPerson found = unscoped(id)
                .filter(p -> caller.actor().covers(p.unitPath()))
                .orElseThrow(() -> NotFound.of("casework.registered-not-found"));
        AuditNotes.subject("registered-person", id);
        if (seen != null && seen != found.version()) {
            throw Conflict.of("platform.changed-meanwhile");
        }
        return found;
    }

    Optional<RegisteredPerson> unscoped(UUID id) {
        return Optional.ofNullable(database.find(RegisteredPerson.class, id));
    }

    /** @throws Conflict {@code casework.registered-known} if the unit has listed that number already */
    void refuseTwice(Register register, String orgCode, PersonFacts facts, @Nullable UUID himself) {
        boolean known = database.createQuery("select p.id from RegisteredPerson p where p.listedKey = :key", UUID.class)
                .setParameter("key", RegisteredPerson.key(register, orgCode, facts))
                .getResultStream()
                .anyMatch(other -> !other.equals(himself));
        if (known) {
            throw Conflict.onField(register.identityNeeded() ? "identity" : "phone", "casework.registered-known");
        }
    }

    void add(RegisteredPerson person) {
        database.persist(person);
        database.flush();
        wait(person.id(), person.reviewOn());
    }

    /** A review has been held; the next is on that day, none if null. */
    void reviewed(UUID id, @Nullable LocalDate next) {
        timers.cancel(ReviewDue.KIND, id);
        work.done(REVIEW, id);
        if (next != null) {
            wait(id, next);
        }
    }

    private void wait(UUID id, LocalDate day) {
        timers.set(
                ReviewDue.KIND,
                id,
                day.atTime(HOUR, 0).atZone(BusinessClock.ZONE).toInstant());
    }
}
