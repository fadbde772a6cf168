package zujie.outreach.dissuasion.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import zujie.casework.api.Cases;
import zujie.casework.api.Reports;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.ActionLink;
import zujie.web.record.RecordActions;
import zujie.web.record.RecordRef;
import zujie.web.record.RelatedRecord;
import zujie.web.record.RelatedRecords;
import zujie.web.record.TimelineEntries;
import zujie.web.record.TimelineEntry;

/** What dissuasions add to the pages of reports and cases, and to their own: 劝阻后仍被骗 is seen on the report. */
@ApplicationScoped
class DissuasionParts implements RecordActions, RelatedRecords, TimelineEntries {

    private static final String OWN = "dissuasion";
    private static final String PAGE = "/console/outreach/dissuasion.xhtml?id=";

    @Inject
    DissuasionQueries queries;

    @Inject
    Cases cases;

    @Inject
    Reports reports;

    @Inject
    Caller caller;

    /** 劝阻潜在受害人 on a report or case. */
    @Override
    public List<ActionLink> actions(RecordRef record, Locale locale) {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER) && isOwn(record)
                ? List.of(new ActionLink(
                        Texts.get(locale, "outreach.action.dissuade"),
                        "/console/outreach/new-dissuasion.xhtml?" + record.type() + "=" + record.id(),
                        null))
                : List.of();
    }

    /** Warnings come of what the caller's unit works on, not of what others let it see. */
    private boolean isOwn(RecordRef record) {
        return switch (record.type()) {
            case "case" -> cases.isOwn(UUID.fromString(record.id()));
            case "report" -> {
                try {
                    reports.require(UUID.fromString(record.id()));
                    yield true;
                } catch (NotFound foreign) {
                    yield false;
                }
            }
            default -> false;
        };
    }

    @Override
    public List<RelatedRecord> related(RecordRef record, Locale locale) {
        return about(record).stream()
                .map(DissuasionView::task)
                .map(task -> new RelatedRecord(
                        Texts.get(locale, "outreach.dissuasion.kind"),
                        task.person() + " " + task.phone(),
                        Texts.get(locale, standing(task, record)),
                        task.relapsed() ? "red" : task.tone(),
                        PAGE + task.id(),
                        task.dueAt()))
                .toList();
    }

    /** On the later report it is the failure that matters, not the result of then. */
    private static String standing(DissuasionRow task, RecordRef record) {
        return task.relapsed() && "report".equals(record.type())
                ? task.contactedAt() == null ? "outreach.relapse.before-contact" : "outreach.relapse.after-contact"
                : "outreach.dissuasion-state." + task.state();
    }

    @Override
    public List<TimelineEntry> entries(RecordRef record, Locale locale) {
        boolean own = OWN.equals(record.type());
        List<DissuasionView> views =
                own && mayRead() ? List.of(queries.get(UUID.fromString(record.id()))) : about(record);
        List<TimelineEntry> entries = new ArrayList<>();
        for (DissuasionView view : views) {
            for (DissuasionView.Step step : view.steps()) {
                entries.add(entry(view, step, own, locale));
            }
        }
        // The page shows the latest first and keeps the order of what happened at one instant.
        Collections.reverse(entries);
        return entries;
    }

    private static TimelineEntry entry(DissuasionView view, DissuasionView.Step step, boolean own, Locale locale) {
        String what = Texts.get(locale, "outreach.dissuasion-step." + step.event());
        String result = "CONCLUDED".equals(step.event())
                ? " · " + Texts.get(locale, "outreach.dissuasion-state." + step.to())
                : "";
        String text = own
                ? what + result + (step.reason().isEmpty() ? "" : " · " + step.reason())
                : what + result + " · " + view.task().person() + " "
                        + view.task().phone();
        return new TimelineEntry(
                step.at(), text, step.who(), own ? null : PAGE + view.task().id());
    }

    private List<DissuasionView> about(RecordRef record) {
        if (!mayRead()) {
            return List.of();
        }
        return switch (record.type()) {
            case "report" -> queries.about(UUID.fromString(record.id()), null);
            case "case" -> queries.about(null, UUID.fromString(record.id()));
            default -> List.of();
        };
    }

    private boolean mayRead() {
        return caller.actor()
                .hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.OUTREACH_WORKER);
    }
}
