package zujie.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.directory.api.Person;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;

/** Carries out who leads a case and at what level it is supervised. */
@ApplicationScoped
public class CaseLeads {

    @Inject
    CaseRegister register;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /**
     * Another officer leads from now on.
     *
     * @throws NotFound {@code casework.case-not-found}
     * @throws RuleViolation {@code casework.lead-officer-unfit} for somebody of a unit that does not see the case
     */
    public void change(UUID caseId, Person lead, String reason) {
        CaseFile found = register.require(caseId);
        if (!found.unitPath().startsWith(lead.unitPath())) {
            throw RuleViolation.onField("leadOfficer", "casework.lead-officer-unfit", lead.name());
        }
        found.leadBy(lead, reason, caller.actor(), clock.now());
    }

    /** {@code NONE}, {@code CITY}, {@code PROVINCE} or {@code MINISTRY}. */
    public void supervise(UUID caseId, String level) {
        register.require(caseId).supervise(Supervision.valueOf(level));
    }
}
