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
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 查证: what the query of a lead has found. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class QueryLead {

    private static final int LONGEST = 4000;

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
     * @throws InvalidValue {@code casework.text-missing}, {@code casework.text-too-long}
     * @throws IllegalMove {@code casework.lead-move-illegal}
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    public void handle(UUID leadId, @Nullable Integer seen, @Nullable String findings) {
        AuditNotes.subject("lead", leadId);
        query(List.of(register.held(leadId, seen)), findings);
    }

    /** The same findings for several; all or none. */
    public List<LeadRow> many(List<UUID> leads, @Nullable String findings) {
        AuditNotes.listed(leads);
        return query(register.held(leads), findings);
    }

    private List<LeadRow> query(List<Lead> leads, @Nullable String findings) {
        String found = Inputs.required("findings", findings, LONGEST);
        Set<LeadClocks.Step> before = LeadClocks.before(leads);
        Instant now = clock.now();
        leads.forEach(lead -> lead.query(found, caller.actor(), now));
        clocks.moved(before, leads, now);
        return leads.stream().map(LeadRow::of).toList();
    }
}
