package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.input.Phrase;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.RecordRef;
import zujie.web.record.TimelineEntries;
import zujie.web.record.TimelineEntry;

/** What happened to a report, and to the reports of a case. */
@ApplicationScoped
class ReportTimeline implements TimelineEntries {

    @Inject
    ReportRegister register;

    @Inject
    Caller caller;

    @Override
    public List<TimelineEntry> entries(RecordRef record, Locale locale) {
        if (!caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        return switch (record.type()) {
            case "report" -> of(List.of(register.visible(UUID.fromString(record.id()))), false, locale);
            case "case" -> of(register.ofCase(UUID.fromString(record.id())), true, locale);
            default -> List.of();
        };
    }

    private List<TimelineEntry> of(List<Report> reports, boolean named, Locale locale) {
        List<TimelineEntry> entries = new ArrayList<>();
        List<ReportMove> moves = register.moves(reports.stream().map(Report::id).toList());
        for (Report report : reports) {
            String head = named ? report.reportNo() + " " : "";
            String link = named ? ReportClocks.link(report) : null;
            moves.stream()
                    .filter(move -> move.isOf(report))
                    .map(move -> entry(move, head, link, locale))
                    .forEach(entries::add);
            if (!named) {
                parts(report, locale, entries);
            }
        }
        return entries;
    }

    private static TimelineEntry entry(ReportMove move, String head, @Nullable String link, Locale locale) {
        String text = head + Texts.get(locale, "casework.report-state." + move.to());
        String paper = move.documentNo() == null ? "" : " " + move.documentNo();
        return new TimelineEntry(
                move.at(), Phrase.because(locale, text + paper, move.reason()), move.actorName(), link);
    }

    /** What was added later; what came with the report stands in its facts. */
    private static void parts(Report report, Locale locale, List<TimelineEntry> entries) {
        for (Transfer t : report.transfers()) {
            if (t.enteredAt().isAfter(report.enteredAt())) {
                String text = Texts.get(locale, "casework.timeline.transfer", t.payeeMasked());
                entries.add(new TimelineEntry(t.enteredAt(), text, t.enteredBy(), null));
            }
        }
        for (Contact c : report.contacts()) {
            if (c.enteredAt().isAfter(report.enteredAt())) {
                String text = Texts.get(
                        locale, "casework.timeline.contact", c.toView().value());
                entries.add(new TimelineEntry(c.enteredAt(), text, c.enteredBy(), null));
            }
        }
    }
}
