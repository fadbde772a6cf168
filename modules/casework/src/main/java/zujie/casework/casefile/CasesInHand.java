package zujie.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.audit.AuditNotes;

/** Opens a case for a use case of another room, within the caller's scope, and notes it for the audit. */
@ApplicationScoped
public class CasesInHand {

    @Inject
    CaseRegister register;

    /** To be read. @throws NotFound {@code casework.case-not-found} */
    public CaseInHand seen(UUID id) {
        return noted(register.visible(id));
    }

    /**
     * To be worked on: by its own unit, those above it, and a unit it is shared with to work.
     *
     * @throws NotFound {@code casework.case-not-found}
     * @throws RuleViolation {@code casework.case-closed}, {@code casework.case-read-only}
     */
    public CaseInHand worked(UUID id) {
        CaseFile found = register.working(id);
        if (found.state() == CaseState.CLOSED) {
            throw RuleViolation.of("casework.case-closed", found.caseNo());
        }
        return noted(found);
    }

    /** All that is known of a case that the caller sees. @throws NotFound {@code casework.case-not-found} */
    public CaseDetail detail(UUID id) {
        return register.detail(register.visible(id));
    }

    /** Whether the caller may work on a case that he sees; closed ones are not worked on. */
    public boolean mayWork(UUID id) {
        return register.mayWork(id);
    }

    /** Whether the case belongs to the caller's unit or one below, and is not only shared with it. */
    public boolean isOwn(UUID id) {
        return register.isOwn(id);
    }

    /** Whether that organisation itself owns the case. */
    public boolean isHeldBy(UUID id, Actor actor) {
        return register.visible(id).orgCode().equals(actor.orgCode());
    }

    private static CaseInHand noted(CaseFile found) {
        AuditNotes.subject("case", found.id());
        AuditNotes.caseNo(found.caseNo());
        return CaseInHand.of(found);
    }
}
