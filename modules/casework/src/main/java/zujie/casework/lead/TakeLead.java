package zujie.casework.lead;

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
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 登记线索, one or a whole sheet; a lead that names its unit is pushed at once, a partner's always. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.BANK_GATEWAY, Role.TELECOM_GATEWAY})
class TakeLead {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final int MOST = 2000;

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

    /** @throws InvalidValue at the input that is wrong */
    public LeadRow handle(LeadEntry entry) {
        Lead lead = take(entry, "");
        AuditNotes.subject("lead", lead.id());
        clocks.moved(Set.of(), List.of(lead), lead.registeredAt());
        return LeadRow.of(lead);
    }

    /**
     * All or none, up to 2,000.
     *
     * @throws InvalidValue at the input that is wrong, such as {@code leads[3].title}
     */
    public List<LeadRow> many(List<LeadEntry> entries) {
        if (entries.isEmpty()) {
            throw InvalidValue.onField("leads", "casework.text-missing");
        }
        if (entries.size() > MOST) {
            throw InvalidValue.onField("leads", "casework.too-many", MOST);
        }
        List<Lead> leads = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            leads.add(take(entries.get(i), "leads[" + i + "]."));
        }
        Map<String, List<Lead>> together = new LinkedHashMap<>();
        leads.forEach(lead -> together.computeIfAbsent(lead.state() + lead.unitPath(), k -> new ArrayList<>())
                .add(lead));
        together.values()
                .forEach(group -> clocks.moved(Set.of(), group, group.get(0).registeredAt()));
        AuditNotes.listed(leads.stream().map(Lead::id).toList());
        return leads.stream().map(LeadRow::of).toList();
    }

    private Lead take(LeadEntry entry, String at) {
        Actor by = caller.actor();
        Instant now = clock.now();
        LeadFacts facts = LeadFacts.of(entry, by, at);
        Organisation to = destination(entry.toOrg(), by, at);
        boolean police = by.orgKind() == OrgKind.POLICE;
        Lead lead = Lead.register(number(by, now), facts, holder(to, police, by), by, now);
        if (to != null) {
            lead.push(to, "", police, by, now);
        }
        register.add(lead);
        return lead;
    }

    private Organisation holder(@Nullable Organisation to, boolean police, Actor by) {
        return police || to == null ? organisations.require(by.orgCode()) : to;
    }

    /** Null: nobody yet. */
    private @Nullable Organisation destination(@Nullable String typed, Actor by, String at) {
        if (typed != null && !typed.isBlank()) {
            return LeadUnits.require(organisations, typed, at + "toOrg");
        }
        return by.orgKind() == OrgKind.POLICE
                ? null
                : organisations.require(parameters.text("casework.lead-partner-unit", clock.today()));
    }

    private String number(Actor by, Instant now) {
        String head =
                by.orgCode() + LocalDate.ofInstant(now, BusinessClock.ZONE).format(DAY);
        return String.format(Locale.ROOT, "X%s%04d", head, numbering.next("casework.lead/" + head));
    }
}
