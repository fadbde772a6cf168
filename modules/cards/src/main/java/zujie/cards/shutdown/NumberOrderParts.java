package zujie.cards.shutdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import zujie.cards.number.NumberCheck;
import zujie.casework.api.Cases;
import zujie.casework.api.ContactMeans;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.InvalidValue;
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

/** What orders on numbers add to the pages of reports, cases and of themselves. */
@ApplicationScoped
class NumberOrderParts implements RecordActions, RelatedRecords, TimelineEntries {

    private static final Set<String> NUMBERS = Set.of("PHONE", "SHOWN_NUMBER");
    private static final String PAGE = "/console/cards/number-order.xhtml?id=";

    @Inject
    NumberOrderQueries queries;

    @Inject
    NumberOrderBook book;

    @Inject
    Reports reports;

    @Inject
    Cases cases;

    @Inject
    Caller caller;

    /** 关停号码, once for each number of the report or of the case's reports. */
    @Override
    public List<ActionLink> actions(RecordRef record, Locale locale) {
        if (!caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)) {
            return List.of();
        }
        List<ReportView> files =
                switch (record.type()) {
                    case "report" -> List.of(reports.require(id(record)));
                    case "case" ->
                        cases.require(id(record)).reportIds().stream()
                                .map(reports::require)
                                .toList();
                    default -> List.of();
                };
        if (files.isEmpty()) {
            return List.of();
        }
        Set<String> ordered =
                book.takenNumbers(files.stream().map(ReportView::id).toList());
        List<ActionLink> links = new ArrayList<>();
        for (ReportView report : files) {
            for (ContactMeans contact : reports.contacts(report.id())) {
                if (NUMBERS.contains(contact.kind())) {
                    add(links, report, contact.value(), ordered, locale);
                }
            }
        }
        return links;
    }

    private static void add(
            List<ActionLink> links, ReportView report, String number, Set<String> ordered, Locale locale) {
        ShownNumber shown;
        try {
            shown = ShownNumber.of(number);
        } catch (InvalidValue unusable) {
            return;
        }
        links.add(new ActionLink(
                Texts.get(locale, "cards.action.shut", shown.masked()),
                "/console/cards/new-number-order.xhtml?report=" + report.id() + "&number="
                        + URLEncoder.encode(number, StandardCharsets.UTF_8),
                ordered.contains(NumberCheck.of(shown).key()) ? Texts.get(locale, "cards.action.ordered") : null));
    }

    @Override
    public List<RelatedRecord> related(RecordRef record, Locale locale) {
        return about(record).stream()
                .map(NumberOrderView::order)
                .map(order -> new RelatedRecord(
                        Texts.get(locale, "cards.order.kind"),
                        order.number() + " · " + Texts.get(locale, "cards.measure." + order.measure()) + " · "
                                + order.carrierName(),
                        Texts.get(locale, "cards.state." + order.state()),
                        order.tone(),
                        PAGE + order.id(),
                        order.due()))
                .toList();
    }

    @Override
    public List<TimelineEntry> entries(RecordRef record, Locale locale) {
        boolean own = "number-order".equals(record.type());
        List<NumberOrderView> views = own && mayRead() ? List.of(queries.view(id(record))) : about(record);
        List<TimelineEntry> entries = new ArrayList<>();
        for (NumberOrderView view : views) {
            for (NumberOrderView.Step step : view.steps()) {
                String what = Texts.get(locale, "cards.step." + step.event());
                String text = own
                        ? what + (step.reason().isEmpty() ? "" : " · " + step.reason())
                        : what + " · " + view.order().number();
                entries.add(new TimelineEntry(
                        step.at(),
                        text,
                        step.who(),
                        own ? null : PAGE + view.order().id()));
            }
        }
        return entries;
    }

    private List<NumberOrderView> about(RecordRef record) {
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
                Role.DESK_OFFICER,
                Role.POLICE_OFFICER,
                Role.POLICE_APPROVER,
                Role.TELECOM_OPERATOR,
                Role.TELECOM_GATEWAY);
    }

    private static UUID id(RecordRef record) {
        return UUID.fromString(record.id());
    }
}
