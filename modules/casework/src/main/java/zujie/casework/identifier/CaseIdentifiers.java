package zujie.casework.identifier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import zujie.platform.outbox.Outbox;

/** Puts identifiers of leads, call records and suspects beside those of reports, as soon as they belong to a case. */
@ApplicationScoped
public class CaseIdentifiers {

    /** Whenever a case has more identifiers than before, it is compared anew. */
    public static final String LINKS_DUE = "casework.links-due.v1";

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Outbox outbox;

    /** What is published: {@code casework.links-due.v1}. */
    public record Due(UUID caseId) {}

    /**
     * Adds what is not there yet.
     *
     * @param ownerType {@code LEAD}, {@code CALLS} or {@code SUSPECT}; {@code REPORT} is the reports' own business
     * @param owner the record that names them
     */
    public void add(String ownerType, UUID owner, UUID caseId, Collection<Identifier> identifiers, Instant now) {
        for (Identifier identifier : identifiers) {
            database.createNativeQuery("insert ignore into casework_identifier"
                            + " (owner_id, kind, value, owner_type, case_id, entered_at)"
                            + " values (:owner, :kind, :value, :type, :case, :at)")
                    .setParameter("owner", owner.toString())
                    .setParameter("kind", identifier.kind().name())
                    .setParameter("value", identifier.value())
                    .setParameter("type", ownerType)
                    .setParameter("case", caseId.toString())
                    .setParameter("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                    .executeUpdate();
        }
        compare(caseId);
    }

    /** The identifiers of a report go with it into a case. */
    public void join(UUID owner, UUID caseId) {
        database.flush();
        database.createNativeQuery("update casework_identifier set case_id = :case where owner_id = :owner")
                .setParameter("case", caseId.toString())
                .setParameter("owner", owner.toString())
                .executeUpdate();
        compare(caseId);
    }

    private void compare(UUID caseId) {
        outbox.publish(LINKS_DUE, caseId, new Due(caseId));
    }
}
