package zujie.casework.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;

/** The stored shifts. A desk is an organisation: shifts of other desks are not seen from it. */
@ApplicationScoped
class Shifts {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    /** @throws NotFound {@code casework.shift-not-found} if the caller's desk has none such */
    Shift require(UUID id) {
        return database.createQuery("select s from Shift s where s.id = :id and s.unitPath = :unit", Shift.class)
                .setParameter("id", id)
                .setParameter("unit", caller.actor().unitPath())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.shift-not-found"));
    }

    void add(Shift shift) {
        database.persist(shift);
    }

    List<Shift> in(String unitPath, ShiftState... states) {
        return database.createQuery(
                        "select s from Shift s where s.unitPath = :unit and s.state in :states order by s.startsAt, s.id",
                        Shift.class)
                .setParameter("unit", unitPath)
                .setParameter("states", List.of(states))
                .setMaxResults(50)
                .getResultList();
    }

    /** Those that touch that span. */
    List<Shift> between(String unitPath, Instant from, Instant to) {
        return database.createQuery(
                        "select s from Shift s where s.unitPath = :unit and s.startsAt < :to and s.endsAt > :from"
                                + " order by s.startsAt, s.id",
                        Shift.class)
                .setParameter("unit", unitPath)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(500)
                .getResultList();
    }

    /** The planned shift of an officer that has begun by the clock, or begins before that instant. */
    Optional<Shift> planned(Actor officer, Instant before, Instant now) {
        return database.createQuery(
                        "select s from Shift s where s.unitPath = :unit and s.officerId = :me and s.state = :planned"
                                + " and s.startsAt < :before and s.endsAt > :now order by s.startsAt",
                        Shift.class)
                .setParameter("unit", officer.unitPath())
                .setParameter("me", officer.id())
                .setParameter("planned", ShiftState.PLANNED)
                .setParameter("before", before)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws InvalidValue {@code casework.shift-overlaps} if the officer stands in the roster within that span */
    void refuseOverlap(UUID officer, Instant from, Instant to) {
        boolean overlaps = !database.createQuery(
                        "select 1 from Shift s where s.officerId = :officer and s.startsAt < :to and s.endsAt > :from"
                                + " and s.state in :live",
                        Integer.class)
                .setParameter("officer", officer)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("live", List.of(ShiftState.PLANNED, ShiftState.ON_DUTY, ShiftState.HANDING_OVER))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (overlaps) {
            throw InvalidValue.onField("startsAt", "casework.shift-overlaps");
        }
    }
}
