package zujie.outreach.dissuasion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import zujie.kernel.rule.NotFound;
import zujie.outreach.dissuasion.person.PersonKey;
import zujie.outreach.dissuasion.person.WarnedPerson;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditNotes;

/** The dissuasions on record, found within the caller's scope: those of the unit, and those that its stations visit. */
@ApplicationScoped
public class DissuasionBook {

    /** Condition on {@code d}; {@link #scope} is its operand. */
    public static final String IN_SCOPE = "(d.place.unitPath like :unit or d.place.stationPath like :unit)";

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Inject
    Caller caller;

    /** The operand of {@code like}; a caller without an organisation sees nothing. */
    public static String scope(Actor actor) {
        return actor.unitPath().isEmpty() ? "" : actor.unitPath() + "%";
    }

    /** @throws NotFound {@code outreach.dissuasion-not-found} if there is none in the caller's scope */
    public Dissuasion require(UUID id) {
        Dissuasion found = database.createQuery(
                        "select d from Dissuasion d where d.id = :id and " + IN_SCOPE, Dissuasion.class)
                .setParameter("id", id)
                .setParameter("unit", scope(caller.actor()))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("outreach.dissuasion-not-found"));
        AuditNotes.subject("dissuasion", id);
        AuditNotes.caseNo(found.number());
        return found;
    }

    public void add(Dissuasion dissuasion, WarnedPerson person) {
        database.persist(dissuasion);
        remember(dissuasion, person);
        AuditNotes.subject("dissuasion", dissuasion.id());
        AuditNotes.caseNo(dissuasion.number());
    }

    /** Keeps by what the person of a task is known again. */
    public void remember(Dissuasion dissuasion, WarnedPerson person) {
        database.flush();
        for (PersonKey key : person.keys()) {
            database.createNativeQuery(
                            "insert ignore into outreach_dissuasion_key (key_hash, dissuasion_id, kind, since)"
                                    + " values (?1, ?2, ?3, ?4)")
                    .setParameter(1, key.hash())
                    .setParameter(2, dissuasion.id())
                    .setParameter(3, key.kind().name())
                    .setParameter(4, dissuasion.receivedAt())
                    .executeUpdate();
        }
    }

    /**
     * Makes everybody else who has a warning of the same person wait until this transaction ends, so that two sources at
     * the same moment still make one task. The rows are taken in one order, hence nobody waits in a ring.
     */
    public void guard(List<PersonKey> keys) {
        for (String hash :
                keys.stream().map(PersonKey::hash).distinct().sorted().toList()) {
            database.createNativeQuery("insert into outreach_person_guard (key_hash) values (?1)"
                            + " on duplicate key update key_hash = key_hash")
                    .setParameter(1, hash)
                    .executeUpdate();
        }
    }

    /** Tasks about one of the keys, of whatever unit, warned of since then: the newest first, at most fifty. */
    public List<Dissuasion> about(List<PersonKey> keys, Instant since) {
        List<?> ids = database.createNativeQuery(
                        "select distinct cast(dissuasion_id as char) from outreach_dissuasion_key"
                                + " where key_hash in (?1) and since >= ?2 order by since desc limit 50")
                .setParameter(1, keys.stream().map(PersonKey::hash).toList())
                .setParameter(2, since)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select d from Dissuasion d where d.id in :ids order by d.receivedAt desc, d.id desc",
                                Dissuasion.class)
                        .setParameter(
                                "ids",
                                ids.stream()
                                        .map(id -> UUID.fromString(id.toString()))
                                        .collect(Collectors.toSet()))
                        .getResultList();
    }

    /** Which of the keys a task is known by. */
    public Optional<PersonKey.Kind> sharedKey(Dissuasion task, List<PersonKey> keys) {
        List<?> kinds = database.createNativeQuery(
                        "select kind from outreach_dissuasion_key where dissuasion_id = ?1 and key_hash in (?2)")
                .setParameter(1, task.id())
                .setParameter(2, keys.stream().map(PersonKey::hash).toList())
                .getResultList();
        return kinds.stream()
                .map(kind -> PersonKey.Kind.valueOf(kind.toString()))
                .min(Enum::compareTo);
    }
}
