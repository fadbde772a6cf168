package zujie.funds.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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

/** What freezes add to the pages of cases and stops, and to their own. */
@ApplicationScoped
class FreezeParts implements RecordActions, RelatedRecords, TimelineEntries {

    private static final String OWN = "freeze";
    private static final String PAGE = "/console/funds/freeze.xhtml?id=";

    @Inject
    FreezeQueries queries;

    @Inject
    Caller caller;

    /** 呈请冻结 on a case and on a stop. */
    @Override
    public List<ActionLink> actions(RecordRef record, Locale locale) {
        boolean stop = "stop-payment".equals(record.type());
        if (!stop && !"case".equals(record.type()) || !caller.actor().has(Role.POLICE_OFFICER)) {
            return List.of();
        }
        String whyNot = queries.obstacle(stop ? "stop" : "case", UUID.fromString(record.id()));
        ActionLink ask = new ActionLink(
                Texts.get(locale, "funds.action.freeze"),
                "/console/funds/new-freeze.xhtml?" + (stop ? "stop=" : "case=") + record.id(),
                whyNot == null ? null : Texts.get(locale, whyNot));
        boolean papers = !stop
                && about(record).stream()
                        .anyMatch(f -> !f.readOnly() && !f.freeze().paperNo().isEmpty());
        return papers
                ? List.of(
                        ask,
                        new ActionLink(
                                Texts.get(locale, "funds.action.print-freezes"),
                                "/console/funds/freeze-print.xhtml?case=" + record.id(),
                                null))
                : List.of(ask);
    }

    @Override
    public List<RelatedRecord> related(RecordRef record, Locale locale) {
        return about(record).stream()
                .map(FreezeView::freeze)
                .map(f -> new RelatedRecord(
                        Texts.get(locale, "funds.freeze.title"),
                        f.account() + " · " + f.accountName() + " · " + f.bankName(),
                        Texts.get(locale, "funds.freeze-state." + f.state()),
                        f.tone(),
                        PAGE + f.id(),
                        f.running()))
                .toList();
    }

    @Override
    public List<TimelineEntry> entries(RecordRef record, Locale locale) {
        boolean own = OWN.equals(record.type());
        List<FreezeView> views = own && mayRead() ? List.of(queries.get(UUID.fromString(record.id()))) : about(record);
        List<TimelineEntry> entries = new ArrayList<>();
        for (FreezeView view : views) {
            for (FreezeView.Step step : view.steps()) {
                String what = Texts.get(locale, "funds.freeze-step." + step.event());
                String text = own
                        ? what + (step.reason().isBlank() ? "" : " · " + step.reason())
                        : what + " · " + view.freeze().account() + " · "
                                + view.freeze().bankName();
                entries.add(new TimelineEntry(
                        step.at(),
                        text,
                        step.who(),
                        own ? null : PAGE + view.freeze().id()));
            }
        }
        // The page shows the latest first and keeps the order of what happened at one instant.
        Collections.reverse(entries);
        return entries;
    }

    private List<FreezeView> about(RecordRef record) {
        if (!mayRead()) {
            return List.of();
        }
        return switch (record.type()) {
            case "stop-payment" -> queries.about("stop", UUID.fromString(record.id()));
            case "case" -> queries.about("case", UUID.fromString(record.id()));
            default -> List.of();
        };
    }

    private boolean mayRead() {
        return caller.actor()
                .hasAny(
                        Role.DESK_OFFICER,
                        Role.POLICE_OFFICER,
                        Role.POLICE_APPROVER,
                        Role.LEGAL_REVIEWER,
                        Role.BANK_OPERATOR,
                        Role.BANK_CHECKER);
    }
}
