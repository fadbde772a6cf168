package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;

/** The stored reports, within the caller's scope. */
@ApplicationScoped
class ReportRegister {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /** @throws NotFound {@code casework.report-not-found} if there is none in the caller's scope */
    Report require(UUID id) {
        return database.createQuery("select r from Report r where r.id = :id and r.unitPath like :unit", Report.class)
                .setParameter("id", id)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.report-not-found"));
    }

    /** As {@link #require(UUID)}, read together with its transfers. */
    Report requireWithTransfers(UUID id) {
        return database
                .createQuery(
                        "select r from Report r left join fetch r.transfers where r.id = :id and r.unitPath like :unit",
                        Report.class)
                .setParameter("id", id)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.report-not-found"));
    }

    /** To be read: also a report of a case that is shared with the caller's unit. @throws NotFound as {@link #require} */
    Report visible(UUID id) {
        return database.createQuery(
                        "select r from Report r where r.id = :id and (r.unitPath like :unit or exists"
                                + " (select 1 from CaseShare s where s.caseId = r.caseId and s.unitPath like :unit"
                                + " and s.revokedAt is null and s.endsAt > :now))",
                        Report.class)
                .setParameter("id", id)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .setParameter("now", clock.now())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.report-not-found"));
    }

    /**
     * As {@link #require(UUID)}, for a change that was decided on what the caller had seen.
     *
     * @param seen the version the caller saw; null if he does not say
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    Report require(UUID id, @Nullable Integer seen) {
        Report report = require(id);
        if (seen != null && seen != report.version()) {
            throw Conflict.of("platform.changed-meanwhile");
        }
        return report;
    }

    /**
     * Adds a report.
     *
     * @param late whether it is one of many that are written together when the transaction ends
     * @throws Conflict {@code casework.report-no-taken} if the organisation has that number already
     */
    void add(Report report, boolean late) {
        database.persist(report);
        if (late) {
            return;
        }
        try {
            database.flush();
        } catch (PersistenceException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof SQLIntegrityConstraintViolationException) {
                    throw Conflict.onField("reportNo", "casework.report-no-taken", report.reportNo());
                }
            }
            throw e;
        }
    }

    boolean isTaken(String orgCode, String reportNo) {
        return !database.createQuery(
                        "select 1 from Report r where r.orgCode = :org and r.reportNo = :no", Integer.class)
                .setParameter("org", orgCode)
                .setParameter("no", reportNo)
                .setMaxResults(1)
                // One of many must not write all those before it; two of one number meet the key of the table.
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .isEmpty();
    }

    /** The reports that were merged into that one, within the caller's scope. */
    List<Report> mergedInto(UUID original) {
        return database.createQuery(
                        "select r from Report r where r.duplicateOf = :original and r.unitPath like :unit order by r.id",
                        Report.class)
                .setParameter("original", original)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .setMaxResults(100)
                .getResultList();
    }

    /** The reports of a case, whoever holds them. */
    List<Report> ofCase(UUID caseId) {
        return database.createQuery("select r from Report r where r.caseId = :case order by r.id", Report.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** What happened to reports, in order. */
    List<ReportMove> moves(List<UUID> reports) {
        return reports.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select m from ReportMove m join fetch m.report where m.report.id in :reports"
                                        + " order by m.at, m.id",
                                ReportMove.class)
                        .setParameter("reports", reports)
                        .getResultList();
    }
}
