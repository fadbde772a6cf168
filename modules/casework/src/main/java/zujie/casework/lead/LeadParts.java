package zujie.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.RecordRef;
import zujie.web.record.RelatedRecord;
import zujie.web.record.RelatedRecords;
import zujie.web.record.TimelineEntries;
import zujie.web.record.TimelineEntry;

/** What happened to a lead; on the page of a case the leads that led to it, on that of a lead its case. */
@ApplicationScoped
class LeadParts implements TimelineEntries, RelatedRecords {

    private static final int MOST = 20;

    @Inject
    LeadRegister register;

    @Inject
    Caller caller;

    @Override
    public List<TimelineEntry> entries(RecordRef record, Locale locale) {
        if (!"lead".equals(record.type()) || !police()) {
            return List.of();
        }
        Lead lead = register.require(UUID.fromString(record.id()));
        List<TimelineEntry> entries = new ArrayList<>();
        for (LeadMove move : register.moves(lead.id())) {
            entries.add(new TimelineEntry(move.at(), text(move, locale), move.actorName(), null));
        }
        for (LeadDetail.Result result : LeadDetail.of(lead, false).results()) {
            String text = Texts.get(locale, "casework.lead.result") + " "
                    + Texts.get(locale, "casework.result-kind." + result.kind()) + spaced(result.note());
            entries.add(new TimelineEntry(result.at(), text, result.recorder(), null));
        }
        return entries;
    }

    private static String text(LeadMove move, Locale locale) {
        if (move.gaveCase()) {
            return Texts.get(locale, "casework.lead.cased-as", move.reason());
        }
        String step = Texts.get(
                locale,
                move.gaveBack()
                        ? "casework.lead-step.RETURNED"
                        : "casework.lead-step." + move.to().name());
        String place = move.to() == LeadState.PUSHED || move.gaveBack() ? " → " + move.orgName() : "";
        return step + place + spaced(move.reason());
    }

    private static String spaced(String reason) {
        return reason.isEmpty() ? "" : " · " + reason;
    }

    @Override
    public List<RelatedRecord> related(RecordRef record, Locale locale) {
        if (!police()) {
            return List.of();
        }
        return switch (record.type()) {
            case "case" ->
                register.ofCase(UUID.fromString(record.id()), MOST).stream()
                        .map(lead -> row(lead, locale))
                        .toList();
            case "lead" -> ofLead(register.require(UUID.fromString(record.id())), locale);
            default -> List.of();
        };
    }

    private static RelatedRecord row(Lead lead, Locale locale) {
        return new RelatedRecord(
                Texts.get(locale, "casework.lead.kind"),
                lead.leadNo() + " " + lead.title(),
                Texts.get(locale, "casework.lead-state." + lead.state()),
                lead.state().tone(),
                LeadClocks.link(lead.id()),
                lead.dueAt());
    }

    private List<RelatedRecord> ofLead(Lead lead, Locale locale) {
        @Nullable UUID caseId = lead.caseId();
        return caseId == null
                ? List.of()
                : List.of(new RelatedRecord(
                        Texts.get(locale, "casework.case.kind"),
                        String.valueOf(lead.caseNo()),
                        Texts.get(locale, "casework.lead-outcome.CASE"),
                        "green",
                        "/console/casework/case.xhtml?id=" + caseId,
                        null));
    }

    private boolean police() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER);
    }
}
