package zujie.outreach.dissuasion.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import zujie.outreach.api.DissuasionFigures;
import zujie.outreach.api.Dissuasions;
import zujie.outreach.dissuasion.DissuasionBook;
import zujie.outreach.dissuasion.DissuasionState;

/** Counts for other modules. */
@ApplicationScoped
class DissuasionFiguresReader implements Dissuasions {

    private static final String SPAN = " >= :from and %1$s < :to and " + DissuasionBook.IN_SCOPE;

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Override
    public DissuasionFigures figures(Instant from, Instant to, String unitPath) {
        String unit = unitPath + "%";
        return new DissuasionFigures(
                count("select count(d) from Dissuasion d where d.receivedAt", "d.receivedAt", "", from, to, unit),
                count(
                        "select count(w) from Warning w, Dissuasion d where w.dissuasionId = d.id and w.receivedAt",
                        "w.receivedAt",
                        "",
                        from,
                        to,
                        unit),
                count("select count(d) from Dissuasion d where d.contactedAt", "d.contactedAt", "", from, to, unit),
                count(
                        "select count(d) from Dissuasion d where d.closedAt",
                        "d.closedAt",
                        " and d.state = " + DissuasionState.class.getName() + ".DISSUADED",
                        from,
                        to,
                        unit),
                count(
                        "select coalesce(sum(d.saving.savedFen), 0) from Dissuasion d where d.saving.confirmedAt",
                        "d.saving.confirmedAt",
                        "",
                        from,
                        to,
                        unit),
                count(
                        "select count(d) from Dissuasion d where d.relapsedAt",
                        "d.relapsedAt",
                        DissuasionQueries.RELAPSED,
                        from,
                        to,
                        unit));
    }

    private long count(String query, String time, String and, Instant from, Instant to, String unit) {
        Number found = database.createQuery(query + String.format(SPAN, time) + and, Number.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", unit)
                .getSingleResult();
        return found.longValue();
    }
}
