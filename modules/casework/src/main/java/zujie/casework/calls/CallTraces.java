package zujie.casework.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import zujie.casework.api.DraftUsed;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;
import zujie.web.record.RecordRef;
import zujie.web.record.RelatedRecord;
import zujie.web.record.RelatedRecords;

/**
 * What became of calls. A report that is taken down from one is drafted under the call's id: so the call learns of it. The
 * page of a lead names the call that it was made of.
 */
@ApplicationScoped
class CallTraces implements RelatedRecords {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    void used(@Observes DraftUsed used) {
        database.createQuery("select c from Call c where c.id = :id and c.unitPath like :unit", Call.class)
                .setParameter("id", used.draftId())
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultStream()
                .findFirst()
                .ifPresent(call -> call.becameReport(used.reportId()));
    }

    /** Whether the caller has begun to type the report of that call. */
    boolean isDrafted(UUID call) {
        return !database.createQuery("select 1 from ReportDraft d where d.id = :id and d.authorId = :me", Integer.class)
                .setParameter("id", call)
                .setParameter("me", caller.actor().id())
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<RelatedRecord> related(RecordRef record, Locale locale) {
        if (!"lead".equals(record.type()) || !caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)) {
            return List.of();
        }
        return database.createQuery("select c from Call c where c.leadId = :lead and c.unitPath like :unit", Call.class)
                .setParameter("lead", UUID.fromString(record.id()))
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultStream()
                .map(call -> {
                    CallRow row = call.toRow();
                    LocalDate day = LocalDate.ofInstant(row.calledAt(), BusinessClock.ZONE);
                    return new RelatedRecord(
                            Texts.get(locale, "casework.call.one"),
                            row.number().isEmpty() ? row.officer() : row.number() + " " + row.officer(),
                            Texts.get(locale, "casework.call-kind." + row.kind()),
                            "plain",
                            "/console/casework/calls.xhtml?from=" + day + "&to=" + day + "&kind=" + row.kind(),
                            null);
                })
                .toList();
    }
}
