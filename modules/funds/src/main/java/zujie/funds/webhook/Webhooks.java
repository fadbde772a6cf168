package zujie.funds.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;

/** The addresses on record. */
@ApplicationScoped
class Webhooks {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    Optional<Webhook> ofBank(String bankCode) {
        return database.createQuery("select w from Webhook w where w.bankCode = :bank", Webhook.class)
                .setParameter("bank", bankCode)
                .getResultStream()
                .findFirst();
    }

    /** Codes of the institutions that want to be called. */
    Set<String> called() {
        return Set.copyOf(database.createQuery("select w.bankCode from Webhook w where w.active = true", String.class)
                .getResultList());
    }

    /** To be changed. @throws NotFound {@code funds.webhook-not-found} if there is none in the caller's scope */
    Webhook take(Actor actor, UUID id) {
        AuditNotes.subject("webhook", id);
        return database.createQuery(
                        "select w from Webhook w where w.id = :id and w.bankPath like :scope", Webhook.class)
                .setParameter("id", id)
                .setParameter("scope", scope(actor))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.webhook-not-found"));
    }

    /** For deliveries: whosever. */
    Webhook takeUnscoped(UUID id) {
        return database.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Webhook> list(Actor actor) {
        return database.createQuery(
                        "select w from Webhook w where w.bankPath like :scope order by w.bankCode", Webhook.class)
                .setParameter("scope", scope(actor))
                .getResultList();
    }

    private static String scope(Actor actor) {
        return actor.has(Role.SYSTEM_ADMIN) ? "%" : actor.unitPath().isEmpty() ? "" : actor.unitPath() + "%";
    }

    void add(Webhook webhook) {
        database.persist(webhook);
    }
}
