package zujie.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
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
     * To be worked on.
     *
     * @throws NotFound {@code casework.case-not-found}
     * @throws RuleViolation {@code casework.case-closed}
     */
    public CaseInHand worked(UUID id) {
        CaseFile found = register.working(id);
        if (found.state() == CaseState.CLOSED) {
            throw RuleViolation.of("casework.case-closed", found.caseNo());
        }
        return noted(found);
    }

    /** Whether the caller may work on a case that he sees; closed ones are not worked on. */
    public boolean mayWork(UUID id) {
        return register.mayWork(id);
    }

    private static CaseInHand noted(CaseFile found) {
        AuditNotes.subject("case", found.id());
        AuditNotes.caseNo(found.caseNo());
        return CaseInHand.of(found);
    }
}
