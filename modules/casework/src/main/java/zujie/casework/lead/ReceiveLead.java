package zujie.casework.lead;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.input.Inputs;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 接收 what was pushed to the caller's unit, or 退回 what does not belong there. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class ReceiveLead {

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    LeadRegister register;

    @Inject
    LeadClocks clocks;

    /**
     * @throws NotFound {@code casework.lead-not-found}
     * @throws IllegalMove {@code casework.lead-move-illegal}
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    public void handle(UUID leadId, @Nullable Integer seen) {
        AuditNotes.subject("lead", leadId);
        receive(List.of(register.held(leadId, seen)));
    }

    /** All or none. */
    public List<LeadRow> many(List<UUID> leads) {
        AuditNotes.listed(leads);
        return receive(register.held(leads));
    }

    /**
     * 退回.
     *
     * @throws RuleViolation {@code casework.lead-not-returnable} if no police unit had pushed it
     * @throws InvalidValue {@code casework.text-missing} without a reason
     */
    public void giveBack(UUID leadId, @Nullable Integer seen, @Nullable String reason) {
        AuditNotes.subject("lead", leadId);
        Lead lead = register.held(leadId, seen);
        Set<LeadClocks.Step> before = LeadClocks.before(List.of(lead));
        Instant now = clock.now();
        lead.giveBack(Inputs.required("reason", reason, Inputs.LONGEST_REASON), caller.actor(), now);
        clocks.moved(before, List.of(lead), now);
    }

    private List<LeadRow> receive(List<Lead> leads) {
        Set<LeadClocks.Step> before = LeadClocks.before(leads);
        Instant now = clock.now();
        leads.forEach(lead -> lead.receive(caller.actor(), now));
        clocks.moved(before, leads, now);
        return leads.stream().map(LeadRow::of).toList();
    }
}
