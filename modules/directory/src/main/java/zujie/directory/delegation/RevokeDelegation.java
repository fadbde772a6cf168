package zujie.directory.delegation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.DirectoryChanged;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Ends a handing-over before its time: the one who handed over, or the security administrator for anybody. */
@UseCase
@Permitted({Role.POLICE_APPROVER, Role.SECURITY_ADMIN})
class RevokeDelegation {

    @PersistenceContext(unitName = "directory")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Event<DirectoryChanged> changed;

    /** @throws NotFound {@code directory.delegation-not-found}, also for one of somebody else */
    public void handle(UUID id, @Nullable String reason) {
        Actor me = caller.actor();
        AuditNotes.subject("delegation", id);
        Delegation delegation = database.find(Delegation.class, id);
        if (delegation == null
                || !me.has(Role.SECURITY_ADMIN) && !delegation.fromAccount().equals(me.id())) {
            throw NotFound.of("directory.delegation-not-found");
        }
        delegation.revoke(me, reason, clock.today(), clock.now());
        AuditNotes.reason(reason == null ? "" : reason);
        changed.fire(new DirectoryChanged());
    }
}
