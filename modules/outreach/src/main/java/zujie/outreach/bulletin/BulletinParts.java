package zujie.outreach.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import zujie.casework.api.Cases;
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

/** What bulletins add to the pages of cases and of themselves. */
@ApplicationScoped
class BulletinParts implements RecordActions, RelatedRecords, TimelineEntries {

    private static final String PAGE = "/console/outreach/bulletin.xhtml?id=";

    @Inject
    BulletinQueries queries;

    @Inject
    Cases cases;

    @Inject
    Caller caller;

    @Override
    public List<ActionLink> actions(RecordRef record, Locale locale) {
        return "case".equals(record.type())
                        && caller.actor().hasAny(Role.OUTREACH_WORKER, Role.POLICE_OFFICER)
                        && cases.isOwn(UUID.fromString(record.id()))
                ? List.of(new ActionLink(
                        Texts.get(locale, "outreach.action.draft"),
                        "/console/outreach/new-bulletin.xhtml?case=" + record.id(),
                        null))
                : List.of();
    }

    @Override
    public List<RelatedRecord> related(RecordRef record, Locale locale) {
        return aboutCase(record).stream()
                .map(BulletinView::bulletin)
                .map(row -> new RelatedRecord(
                        Texts.get(locale, "outreach.bulletin.kind"),
                        row.title(),
                        Texts.get(locale, "outreach.state." + row.state()),
                        row.tone(),
                        PAGE + row.id(),
                        null))
                .toList();
    }

    @Override
    public List<TimelineEntry> entries(RecordRef record, Locale locale) {
        boolean own = "bulletin".equals(record.type());
        List<BulletinView> views =
                own && mayRead() ? List.of(queries.view(UUID.fromString(record.id()))) : aboutCase(record);
        return views.stream()
                .flatMap(view -> view.steps().stream().map(step -> entry(view, step, own, locale)))
                .toList();
    }

    private static TimelineEntry entry(BulletinView view, BulletinView.Step step, boolean own, Locale locale) {
        String what = Texts.get(locale, "outreach.step." + step.event());
        String text = own
                ? what + (step.reason().isEmpty() ? "" : " · " + step.reason())
                : what + " · " + Texts.get(locale, "outreach.bulletin.kind") + " · "
                        + view.bulletin().title();
        return new TimelineEntry(
                step.at(), text, step.who(), own ? null : PAGE + view.bulletin().id());
    }

    private List<BulletinView> aboutCase(RecordRef record) {
        return "case".equals(record.type()) && mayRead() ? queries.about(UUID.fromString(record.id())) : List.of();
    }

    private boolean mayRead() {
        return caller.actor()
                .hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.OUTREACH_WORKER);
    }
}
