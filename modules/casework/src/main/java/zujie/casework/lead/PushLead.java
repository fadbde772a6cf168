package zujie.casework.lead;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.input.Inputs;
import zujie.directory.api.Organisations;
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

/** 推送、转推: hands a lead to the unit that shall deal with it. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class PushLead {

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Organisations organisations;

    @Inject
    LeadRegister register;

    @Inject
    LeadClocks clocks;

    /** {@code seen} is the version that the caller saw; null if he does not say. */
    public record Command(UUID leadId, @Nullable Integer seen, @Nullable String toOrg, @Nullable String reason) {}

    /**
     * @throws NotFound {@code casework.lead-not-found}
     * @throws InvalidValue {@code casework.unit-unknown}, {@code casework.text-too-long}
     * @throws RuleViolation {@code casework.lead-already-there}
     * @throws IllegalMove {@code casework.lead-move-illegal}
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    public void handle(Command command) {
        Lead lead = register.held(command.leadId(), command.seen());
        AuditNotes.subject("lead", lead.id());
        Set<LeadClocks.Step> before = LeadClocks.before(List.of(lead));
        Instant now = clock.now();
        lead.push(
                LeadUnits.require(organisations, command.toOrg() == null ? "" : command.toOrg(), "toOrg"),
                Inputs.optional("reason", command.reason(), Inputs.LONGEST_REASON),
                /* police */ true,
                caller.actor(),
                now);
        clocks.moved(before, List.of(lead), now);
    }
}
