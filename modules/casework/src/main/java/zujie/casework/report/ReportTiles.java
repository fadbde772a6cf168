package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zujie.kernel.money.Money;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;
import zujie.web.desk.DeskTile;
import zujie.web.desk.DeskTiles;

/** Today's reports, those that miss their account, and those that wait for a decision; each opens its list. */
@ApplicationScoped
class ReportTiles implements DeskTiles {

    private static final String LIST = "/console/casework/reports.xhtml";

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    BusinessClock clock;

    @Override
    public List<DeskTile> tiles(Actor actor, Locale locale) {
        if (!actor.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        LocalDate today = clock.today();
        List<DeskTile> tiles = new ArrayList<>();
        Object[] received = today(actor, today);
        tiles.add(new DeskTile(
                10,
                Texts.get(locale, "casework.tile.today"),
                received[0].toString(),
                Texts.get(locale, "casework.tile.loss", Money.ofFen(((Number) received[1]).longValue())),
                "plain",
                LIST + "?from=" + today + "&to=" + today));
        if (actor.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)) {
            tiles.add(awaiting(actor, locale));
        }
        if (actor.has(Role.POLICE_APPROVER)) {
            long waiting = underReview(actor);
            tiles.add(new DeskTile(
                    30,
                    Texts.get(locale, "casework.tile.review"),
                    String.valueOf(waiting),
                    "",
                    waiting > 0 ? "amber" : "plain",
                    LIST + "?state=UNDER_REVIEW"));
        }
        return tiles;
    }

    private DeskTile awaiting(Actor actor, Locale locale) {
        Instant now = clock.now();
        List<Instant> due = database.createQuery(
                        "select r.accountDueAt from Report r where r.unitPath like :unit and r.state in :open"
                                + " and r.accountDueAt is not null and r.accountEnteredAt is null",
                        Instant.class)
                .setParameter("unit", actor.unitPath() + "%")
                .setParameter("open", List.of(ReportState.RECEIVED, ReportState.ACCEPTED, ReportState.UNDER_REVIEW))
                .setMaxResults(1000)
                .getResultList();
        long late = due.stream().filter(d -> !d.isAfter(now)).count();
        return new DeskTile(
                20,
                Texts.get(locale, "casework.tile.awaiting"),
                String.valueOf(due.size()),
                late > 0 ? Texts.get(locale, "casework.tile.late", late) : "",
                late > 0 ? "red" : due.isEmpty() ? "plain" : "amber",
                LIST + "?awaiting=true");
    }

    /** How many came in today and what they lost; duplicates do not count. */
    private Object[] today(Actor actor, LocalDate today) {
        return database.createQuery(
                        "select count(r), coalesce(sum(r.lossFen), 0) from Report r where r.receivedAt >= :from"
                                + " and r.receivedAt < :to and r.unitPath like :unit and r.state <> :duplicate",
                        Object[].class)
                .setParameter("from", today.atStartOfDay(BusinessClock.ZONE).toInstant())
                .setParameter(
                        "to", today.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant())
                .setParameter("unit", actor.unitPath() + "%")
                .setParameter("duplicate", ReportState.DUPLICATE)
                .getSingleResult();
    }

    private long underReview(Actor actor) {
        return database.createQuery(
                        "select count(r) from Report r where r.state = :state and r.unitPath like :unit", Long.class)
                .setParameter("state", ReportState.UNDER_REVIEW)
                .setParameter("unit", actor.unitPath() + "%")
                .getSingleResult();
    }
}
