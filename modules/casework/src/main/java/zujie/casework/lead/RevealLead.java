package zujie.casework.lead;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.input.Inputs;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows what a lead names unmasked, for a reason that is recorded (R9.4, R9.7). */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class RevealLead {

    @Inject
    LeadRegister register;

    /**
     * @throws NotFound {@code casework.lead-not-found}
     * @throws InvalidValue {@code casework.text-missing} without a reason
     */
    public List<LeadDetail.Mark> handle(UUID leadId, @Nullable String reason) {
        Lead lead = register.require(leadId);
        AuditNotes.subject("lead", leadId);
        AuditNotes.reason(Inputs.required("reason", reason, Inputs.LONGEST_REASON));
        return lead.marks().stream()
                .map(m -> new LeadDetail.Mark(m.id(), m.kind().name(), m.typed()))
                .toList();
    }
}
