package zujie.casework.suspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.CaseInHand;
import zujie.casework.casefile.CasesInHand;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.platform.audit.AuditNotes;

/** The stored suspects; who sees their case sees them. */
@ApplicationScoped
class SuspectRegister {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    CasesInHand cases;

    /** A suspect to be changed, with his case. */
    record Worked(Suspect suspect, CaseInHand file) {}

    /** To be read. @throws NotFound {@code casework.suspect-not-found} */
    Suspect seen(UUID id) {
        Suspect found = find(id);
        try {
            cases.seen(found.caseId());
        } catch (NotFound hidden) {
            throw NotFound.of("casework.suspect-not-found");
        }
        AuditNotes.subject("suspect", id);
        return found;
    }

    /**
     * To be changed.
     *
     * @param seen the version the caller saw; null if he does not say
     * @throws NotFound {@code casework.suspect-not-found}
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    Worked worked(UUID id, @Nullable Integer seen) {
        Suspect found = seen(id);
        CaseInHand file = cases.worked(found.caseId());
        AuditNotes.subject("suspect", id);
        if (seen != null && seen != found.version()) {
            throw Conflict.of("platform.changed-meanwhile");
        }
        return new Worked(found, file);
    }

    private Suspect find(UUID id) {
        Suspect found = database.find(Suspect.class, id);
        if (found == null) {
            throw NotFound.of("casework.suspect-not-found");
        }
        return found;
    }

    /** @throws Conflict {@code casework.suspect-known} if somebody of the case has that number already */
    void refuseTwice(UUID caseId, String identity, @Nullable UUID himself) {
        if (identity.isEmpty()) {
            return;
        }
        boolean known = database.createQuery(
                        "select s.id from Suspect s where s.caseId = :case and s.identityKey = :identity", UUID.class)
                .setParameter("case", caseId)
                .setParameter("identity", identity)
                .getResultStream()
                .anyMatch(other -> !other.equals(himself));
        if (known) {
            throw Conflict.onField("identity", "casework.suspect-known");
        }
    }

    void add(Suspect suspect) {
        database.persist(suspect);
        database.flush();
    }

    /** Those of a case in the order in which they were added, with their measures. */
    List<Suspect> of(UUID caseId) {
        return database.createQuery(
                        "select distinct s from Suspect s left join fetch s.measures where s.caseId = :case"
                                + " order by s.addedAt, s.id",
                        Suspect.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** What was recorded about the suspects of a case, in order. */
    List<SuspectMove> movesOfCase(UUID caseId) {
        return database.createQuery(
                        "select m from SuspectMove m join fetch m.suspect s where s.caseId = :case"
                                + " order by m.happenedAt, m.id",
                        SuspectMove.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    List<SuspectMove> moves(UUID suspectId) {
        return database.createQuery(
                        "select m from SuspectMove m join fetch m.suspect s where s.id = :suspect"
                                + " order by m.happenedAt, m.id",
                        SuspectMove.class)
                .setParameter("suspect", suspectId)
                .getResultList();
    }
}
