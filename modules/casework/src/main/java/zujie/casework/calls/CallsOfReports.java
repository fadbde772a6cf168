package zujie.casework.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import zujie.casework.api.DraftUsed;
import zujie.platform.access.Caller;

/** A report that is taken down from a call is drafted under the call's id: so the call learns what became of it. */
@ApplicationScoped
class CallsOfReports {

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
}
