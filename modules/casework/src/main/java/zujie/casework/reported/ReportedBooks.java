package zujie.casework.reported;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import zujie.casework.api.Reports;
import zujie.platform.clock.BusinessClock;

/**
 * What was reported, kept so that a figure of any past day can be told as it was told then. Whoever changes what a report
 * counts for says so here, within the same transaction.
 */
@ApplicationScoped
public class ReportedBooks implements Reports.Books {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    BusinessClock clock;

    /** A report begins to count: it came in, or was found to be no duplicate. */
    public void counts(Reported report, long lossFen) {
        database.persist(ReportedEntry.of(report, 1, lossFen, clock.now()));
    }

    /** A report counts no more: another was made of the same fraud. */
    public void countsNoMore(Reported report, long lossFen) {
        database.persist(ReportedEntry.of(report, -1, -lossFen, clock.now()));
    }

    /**
     * The loss of a report that counts has become another.
     *
     * @param moreFen what it is more than before, in fen; less than zero if it is less
     */
    public void lossChanged(Reported report, long moreFen) {
        if (moreFen != 0) {
            database.persist(ReportedEntry.of(report, 0, moreFen, clock.now()));
        }
    }

    @Override
    public Reports.Booked booked(Instant from, Instant to, String unitPath, Instant known) {
        Object[] sums = database.createQuery(
                        "select coalesce(sum(e.reports), 0), coalesce(sum(e.lossFen), 0) from ReportedEntry e"
                                + " where e.at >= :from and e.at < :to and e.unitPath like :unit"
                                + " and e.recordedAt < :known",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", unitPath + "%")
                .setParameter("known", known)
                .getSingleResult();
        return new Reports.Booked(((Number) sums[0]).longValue(), ((Number) sums[1]).longValue());
    }
}
