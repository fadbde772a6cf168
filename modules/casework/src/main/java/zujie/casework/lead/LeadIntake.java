package zujie.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.LeadDesk;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.parameter.Parameters;

/** Leads come in here, whoever brings them: one that names its unit is pushed at once, what comes from outside always. */
@ApplicationScoped
class LeadIntake implements LeadDesk {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Organisations organisations;

    @Inject
    Numbering numbering;

    @Inject
    Parameters parameters;

    @Inject
    LeadRegister register;

    @Inject
    LeadClocks clocks;

    /** Checked, and the unit that it goes to; null: nobody yet. */
    private record Checked(LeadFacts facts, @Nullable Organisation to) {}

    @Override
    public Entered enter(NewLead lead) {
        Lead taken = take(entry(lead), "");
        await(List.of(taken));
        return entered(taken);
    }

    @Override
    public List<Attempt> enterEach(List<NewLead> leads) {
        List<Attempt> attempts = new ArrayList<>();
        List<Lead> taken = new ArrayList<>();
        for (NewLead each : leads) {
            Checked checked;
            try {
                checked = check(entry(each), "");
            } catch (RuleViolation e) {
                attempts.add(new Attempt(null, e));
                continue;
            }
            Lead lead = register(checked);
            taken.add(lead);
            attempts.add(new Attempt(entered(lead), null));
        }
        await(taken);
        return attempts;
    }

    @Override
    public Entered require(UUID id) {
        return entered(register.require(id));
    }

    /** @param at where in the message it stands, such as {@code leads[3].}. @throws InvalidValue at the input that is wrong */
    Lead take(LeadEntry entry, String at) {
        return register(check(entry, at));
    }

    /** Starts the clocks of leads that came in together, one for those that go to the same unit. */
    void await(List<Lead> leads) {
        Map<String, List<Lead>> together = new LinkedHashMap<>();
        leads.forEach(lead -> together.computeIfAbsent(lead.state() + lead.unitPath(), k -> new ArrayList<>())
                .add(lead));
        together.values()
                .forEach(group -> clocks.moved(Set.of(), group, group.get(0).registeredAt()));
    }

    private Checked check(LeadEntry entry, String at) {
        Actor by = caller.actor();
        return new Checked(LeadFacts.of(entry, by, at), destination(entry.toOrg(), by, at));
    }

    private Lead register(Checked checked) {
        Actor by = caller.actor();
        Instant now = clock.now();
        boolean police = by.orgKind() == OrgKind.POLICE;
        Organisation to = checked.to();
        Organisation holder = police || to == null ? organisations.require(by.orgCode()) : to;
        Lead lead = Lead.register(
                number(by.orgCode().isEmpty() ? holder.code() : by.orgCode(), now), checked.facts(), holder, by, now);
        if (to != null) {
            lead.push(to, "", police, by, now);
        }
        register.add(lead);
        return lead;
    }

    /** Null: nobody yet. The public chooses no unit. */
    private @Nullable Organisation destination(@Nullable String typed, Actor by, String at) {
        if (typed != null && !typed.isBlank() && by.orgKind() != null) {
            return LeadUnits.require(organisations, typed, at + "toOrg");
        }
        return by.orgKind() == OrgKind.POLICE
                ? null
                : organisations.require(parameters.text("casework.lead-partner-unit", clock.today()));
    }

    private String number(String orgCode, Instant now) {
        String head = orgCode + LocalDate.ofInstant(now, BusinessClock.ZONE).format(DAY);
        return String.format(Locale.ROOT, "X%s%04d", head, numbering.next("casework.lead/" + head));
    }

    private static LeadEntry entry(NewLead lead) {
        return new LeadEntry(
                lead.source(),
                lead.title(),
                lead.content(),
                lead.toOrg(),
                lead.marks().stream()
                        .map(m -> new LeadEntry.MarkEntry(m.kind(), m.value()))
                        .toList());
    }

    private static Entered entered(Lead lead) {
        return new Entered(lead.id(), lead.leadNo());
    }
}
