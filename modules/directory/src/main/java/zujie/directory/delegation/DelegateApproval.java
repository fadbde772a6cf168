package zujie.directory.delegation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.DirectoryChanged;
import zujie.directory.api.Person;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Hands the caller's own authority level over for some days (授权代批). */
@UseCase
@Permitted(Role.POLICE_APPROVER)
class DelegateApproval {

    /**
     * @param to account of the approver who takes over
     * @param from first day
     * @param until last day, included
     */
    record Command(UUID to, LocalDate from, LocalDate until, @Nullable String reason) {}

    @PersistenceContext(unitName = "directory")
    EntityManager database;

    @Inject
    Candidates candidates;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Event<DirectoryChanged> changed;

    /** @throws RuleViolation {@code directory.delegation-not-above} also for an account that is not in use */
    public DelegationRow handle(Command command) {
        Actor me = caller.actor();
        Person to = candidates.of(me).stream()
                .filter(p -> p.id().equals(command.to()))
                .findFirst()
                .orElseThrow(() -> command.to().equals(me.id())
                        ? RuleViolation.onField("to", "directory.delegation-to-oneself")
                        : RuleViolation.onField("to", "directory.delegation-not-above"));
        LocalDate today = clock.today();
        Delegation delegation = Delegation.handOver(
                me,
                ownRank(me.requireId()),
                to,
                new Delegation.Days(command.from(), command.until()),
                command.reason(),
                today,
                clock.now());
        database.persist(delegation);
        AuditNotes.subject("delegation", delegation.id());
        AuditNotes.detail("to", to.username());
        AuditNotes.reason(command.reason() == null ? "" : command.reason());
        changed.fire(new DirectoryChanged());
        return delegation.toRow(me.name(), to.name(), today);
    }

    private @Nullable AuthorityRank ownRank(UUID id) {
        return database.createQuery("select a.rank from Account a where a.id = :id", AuthorityRank.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
