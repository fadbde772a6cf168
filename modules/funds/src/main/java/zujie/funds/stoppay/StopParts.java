package zujie.funds.stoppay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import zujie.platform.access.Actor;
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

/** What stops add to the pages of reports and cases, and to their own. */
@ApplicationScoped
class StopParts implements RecordActions, RelatedRecords, TimelineEntries {

    private static final String OWN = "stop-payment";
    private static final String PAGE = "/console/funds/stop.xhtml?id=";

    @Inject
    StopQueries queries;

    @Inject
    Caller caller;

    /** 一键止付 on a report. */
    @Override
    public List<ActionLink> actions(RecordRef record, Locale locale) {
        if (!"report".equals(record.type()) || !caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)) {
            return List.of();
        }
        boolean possible = queries.propose(id(record)).orderable();
        return List.of(new ActionLink(
                Texts.get(locale, "funds.action.stop"),
                "/console/funds/new-stop.xhtml?report=" + record.id(),
                possible ? null : Texts.get(locale, "funds.action.why-none")));
    }

    @Override
    public List<RelatedRecord> related(RecordRef record, Locale locale) {
        return about(record).stream()
                .map(StopView::stop)
                .map(stop -> new RelatedRecord(
                        Texts.get(locale, "funds.related.kind"),
                        stop.payeeAccount() + " · " + stop.payeeName() + " · " + stop.bankName(),
                        Texts.get(locale, "funds.stop-state." + stop.state()),
                        stop.tone(),
                        PAGE + stop.id(),
                        stop.running()))
                .toList();
    }

    @Override
    public List<TimelineEntry> entries(RecordRef record, Locale locale) {
        boolean own = OWN.equals(record.type());
        List<StopView> views = own && mayRead() ? List.of(queries.get(id(record))) : about(record);
        List<TimelineEntry> entries = new ArrayList<>();
        for (StopView view : views) {
            for (StopView.Step step : view.steps()) {
                String what = Texts.get(locale, "funds.stop-step." + step.event());
                String text = own
                        ? what + (step.reason().isEmpty() ? "" : " · " + step.reason())
                        : what + " · " + view.stop().payeeAccount() + " · "
                                + view.stop().bankName();
                entries.add(new TimelineEntry(
                        step.at(),
                        text,
                        step.who(),
                        own ? null : PAGE + view.stop().id()));
            }
        }
        // The page shows the latest first and keeps the order of what happened at one instant.
        Collections.reverse(entries);
        return entries;
    }

    private List<StopView> about(RecordRef record) {
        if (!mayRead()) {
            return List.of();
        }
        return switch (record.type()) {
            case "report" -> queries.about(id(record), null);
            case "case" -> queries.about(null, id(record));
            default -> List.of();
        };
    }

    private boolean mayRead() {
        Actor actor = caller.actor();
        return actor.hasAny(
                Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.BANK_OPERATOR, Role.BANK_CHECKER);
    }

    private static UUID id(RecordRef record) {
        return UUID.fromString(record.id());
    }
}
