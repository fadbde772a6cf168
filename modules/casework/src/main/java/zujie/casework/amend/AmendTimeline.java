package zujie.casework.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.RecordRef;
import zujie.web.record.TimelineEntries;
import zujie.web.record.TimelineEntry;

/** What was corrected, in the time line of the report. Its page has been read before, within the caller's scope. */
@ApplicationScoped
class AmendTimeline implements TimelineEntries {

    private static final int LONGEST = 60;

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Override
    public List<TimelineEntry> entries(RecordRef record, Locale locale) {
        if (!"report".equals(record.type())
                || !caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        return database.createQuery(
                        "select a from Amendment a where a.reportId = :report and exists (select 1 from ReportFacts f"
                                + " where f.id = a.reportId and f.unitPath like :unit) order by a.at, a.id",
                        Amendment.class)
                .setParameter("report", UUID.fromString(record.id()))
                .setParameter("unit", caller.actor().unitPath() + "%")
                .setMaxResults(200)
                .getResultStream()
                .map(a -> entry(a, locale))
                .toList();
    }

    private static TimelineEntry entry(Amendment a, Locale locale) {
        String field = Texts.get(locale, "casework.amend.field." + a.field());
        String text = "fraudType".equals(a.field())
                ? Texts.get(
                        locale,
                        "casework.amend.from-to",
                        field,
                        Texts.get(locale, "casework.fraud-type." + a.before()),
                        Texts.get(locale, "casework.fraud-type." + a.after()))
                : Texts.get(locale, "casework.amend.from-to", field, shortened(a.before()), shortened(a.after()));
        return new TimelineEntry(a.at(), text, a.by(), null);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
