package zujie.outreach.dissuasion.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import zujie.platform.clock.BusinessClock;

/** What the other rooms ask of warnings; the task they belong to has been found within the caller's scope. */
@ApplicationScoped
public class WarningBook {

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Inject
    LevelTable levels;

    @Inject
    BusinessClock clock;

    /** All warnings of one task, the oldest first. */
    public List<Warning> of(UUID dissuasion) {
        return database.createQuery(
                        "select w from Warning w where w.dissuasionId = :task order by w.receivedAt, w.id",
                        Warning.class)
                .setParameter("task", dissuasion)
                .setMaxResults(100)
                .getResultList();
    }

    /** As rows, without the state that the task shows. */
    public List<WarningRow> rows(UUID dissuasion) {
        return of(dissuasion).stream().map(warning -> warning.toRow(null)).toList();
    }

    /** Names of the levels that an officer can choose. */
    public List<String> ownLevels() {
        return levels.names(WarningSource.UNIT, clock.today());
    }

    /** Codes of all sources. */
    public List<String> sources() {
        return WarningSource.all().stream().map(WarningSource::code).toList();
    }
}
