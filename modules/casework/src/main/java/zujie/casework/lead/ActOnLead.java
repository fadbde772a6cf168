package zujie.casework.lead;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.casework.identifier.CaseIdentifiers;
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

/** 处置: a lead gets a case, ends with an outcome, and brings results. */
@UseCase
@Permitted(Role.POLICE_OFFICER)
class ActOnLead {

    private static final int LONGEST_NOTE = 200;
    private static final long MOST = 1_000_000_000_000L;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Cases cases;

    @Inject
    CaseIdentifiers identifiers;

    @Inject
    LeadRegister register;

    @Inject
    LeadClocks clocks;

    /**
     * 成案: names the case that it led to or joined.
     *
     * @throws NotFound {@code casework.lead-not-found}, {@code casework.case-not-found}
     * @throws Conflict {@code casework.lead-has-case}, {@code platform.changed-meanwhile}
     * @throws RuleViolation {@code casework.lead-not-received}
     */
    public void joinCase(UUID leadId, @Nullable Integer seen, UUID caseId) {
        Lead lead = register.held(leadId, seen);
        CaseView found = cases.require(caseId);
        AuditNotes.subject("lead", leadId);
        AuditNotes.caseNo(found.caseNo());
        Instant now = clock.now();
        lead.joinCase(caseId, found.caseNo(), caller.actor(), now);
        identifiers.add(
                "LEAD",
                leadId,
                caseId,
                lead.marks().stream().map(LeadMark::identifier).toList(),
                now);
    }

    /**
     * 办结.
     *
     * @throws NotFound {@code casework.lead-not-found}
     * @throws InvalidValue {@code casework.choice-unknown}, {@code casework.text-missing}
     * @throws RuleViolation {@code casework.lead-without-case}, {@code casework.lead-is-case}
     * @throws IllegalMove {@code casework.lead-move-illegal}
     */
    public void close(UUID leadId, @Nullable Integer seen, @Nullable String outcome, @Nullable String reason) {
        AuditNotes.subject("lead", leadId);
        end(List.of(register.held(leadId, seen)), outcome, reason);
    }

    /** The same outcome for several; all or none. */
    public List<LeadRow> closeMany(List<UUID> leads, @Nullable String outcome, @Nullable String reason) {
        AuditNotes.listed(leads);
        return end(register.held(leads), outcome, reason);
    }

    /**
     * 战果.
     *
     * @param quantity persons, places, pieces, numbers, or fen
     * @throws RuleViolation {@code casework.lead-without-case}
     * @throws InvalidValue {@code casework.choice-unknown}, {@code casework.amount-not-positive}
     */
    public void result(UUID leadId, @Nullable String kind, @Nullable Long quantity, @Nullable String note) {
        Lead lead = register.held(leadId, null);
        AuditNotes.subject("lead", leadId);
        if (quantity == null || quantity <= 0 || quantity > MOST) {
            throw InvalidValue.onField("quantity", "casework.amount-not-positive");
        }
        lead.result(
                Inputs.choice("kind", ResultKind.class, kind),
                quantity,
                Inputs.optional("note", note, LONGEST_NOTE),
                caller.actor(),
                clock.now());
    }

    private List<LeadRow> end(List<Lead> leads, @Nullable String outcome, @Nullable String reason) {
        LeadOutcome how = Inputs.choice("outcome", LeadOutcome.class, outcome);
        String why = Inputs.required("reason", reason, Inputs.LONGEST_REASON);
        Set<LeadClocks.Step> before = LeadClocks.before(leads);
        Instant now = clock.now();
        leads.forEach(lead -> lead.close(how, why, caller.actor(), now));
        clocks.moved(before, leads, now);
        return leads.stream().map(LeadRow::of).toList();
    }
}
