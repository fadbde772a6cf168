package zujie.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;
import zujie.web.desk.DeskTile;
import zujie.web.desk.DeskTiles;

/** Today's leads, and those that wait in the caller's unit; each figure opens its list. */
@ApplicationScoped
class LeadTiles implements DeskTiles {

    private static final String LIST = "/console/casework/leads.xhtml";

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    BusinessClock clock;

    @Override
    public List<DeskTile> tiles(Actor actor, Locale locale) {
        List<DeskTile> tiles = new ArrayList<>();
        if (actor.has(Role.DESK_OFFICER)) {
            LocalDate today = clock.today();
            tiles.add(new DeskTile(
                    40,
                    Texts.get(locale, "casework.tile.leads-today"),
                    String.valueOf(today(actor, today)),
                    "",
                    "plain",
                    LIST + "?from=" + today + "&to=" + today));
        }
        if (actor.has(Role.POLICE_OFFICER)) {
            long late = waiting(actor, " and l.dueAt <= :now", clock.now());
            long waiting = waiting(actor, "", null);
            tiles.add(new DeskTile(
                    42,
                    Texts.get(locale, "casework.tile.leads-waiting"),
                    String.valueOf(waiting),
                    late > 0 ? Texts.get(locale, "casework.tile.late", late) : "",
                    late > 0 ? "red" : waiting > 0 ? "amber" : "plain",
                    LIST + "?below=true&state=" + LeadFilter.WAITING));
        }
        return tiles;
    }

    private long today(Actor actor, LocalDate today) {
        return database.createQuery(
                        "select count(l) from Lead l where l.registeredAt >= :from and l.registeredAt < :to and "
                                + LeadRegister.SEEN,
                        Long.class)
                .setParameter("from", today.atStartOfDay(BusinessClock.ZONE).toInstant())
                .setParameter(
                        "to", today.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant())
                .setParameter("unit", LeadRegister.unit(actor))
                .getSingleResult();
    }

    private long waiting(Actor actor, String more, @org.jspecify.annotations.Nullable Instant now) {
        var query = database.createQuery(
                        "select count(l) from Lead l where l.unitPath like :unit and l.state in :open" + more,
                        Long.class)
                .setParameter("unit", LeadRegister.unit(actor))
                .setParameter("open", LeadState.WAITING);
        if (now != null) {
            query.setParameter("now", now);
        }
        return query.getSingleResult();
    }
}
