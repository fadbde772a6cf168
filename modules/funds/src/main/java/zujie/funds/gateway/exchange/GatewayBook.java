package zujie.funds.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Actor;

/** The messages on record. */
@ApplicationScoped
class GatewayBook {

    /** Hibernate's word for rows that others hold: they are left to them. */
    private static final int SKIP_LOCKED = -2;

    private static final List<String> ORDERS = List.of("StopPayment", "FreezeOrder", "AccountQuery");

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    void add(GatewayMessage message) {
        database.persist(message);
    }

    void keep(GatewayRecord words) {
        database.persist(words);
    }

    @Nullable
    GatewayRecord words(UUID message) {
        return database.find(GatewayRecord.class, message);
    }

    /** What an institution has to fetch now, the oldest first, to be changed. */
    List<GatewayMessage> due(Actor program, Instant system, int most) {
        return database.createQuery(
                        "select m from GatewayMessage m where m.open = true and m.bankPath like :scope"
                                + " and m.nextAt <= :now order by m.createdAt, m.id",
                        GatewayMessage.class)
                .setParameter("scope", program.unitPath() + "%")
                .setParameter("now", system)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .setMaxResults(most)
                .getResultList();
    }

    /** The order that carries this ApplicationID, whosever; what answers an institution's own report is none. */
    Optional<GatewayMessage> order(@Nullable String applicationId) {
        if (applicationId == null) {
            return Optional.empty();
        }
        return database.createQuery(
                        "select m from GatewayMessage m where m.applicationId = :no and m.direction = :out"
                                + " and m.subjectType <> :report",
                        GatewayMessage.class)
                .setParameter("no", applicationId)
                .setParameter("report", "bank-report")
                .setParameter("out", GatewayMessage.Direction.OUT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The bank to which this ApplicationID was given out, by gateway or not: its path; empty if nobody has it. */
    Optional<String> orderedAt(@Nullable String applicationId) {
        if (applicationId == null) {
            return Optional.empty();
        }
        return ORDERS.stream()
                .flatMap(entity -> database.createQuery(
                                "select o.parties.bankPath from " + entity + " o where o.orderNo = :no", String.class)
                        .setParameter("no", applicationId)
                        .getResultStream())
                .findFirst();
    }

    /** What this institution sent under that serial before. */
    Optional<GatewayMessage> received(String bankCode, String serial) {
        return database.createQuery(
                        "select m from GatewayMessage m where m.bankCode = :bank and m.serial = :serial"
                                + " and m.direction = :in",
                        GatewayMessage.class)
                .setParameter("bank", bankCode)
                .setParameter("serial", serial)
                .setParameter("in", GatewayMessage.Direction.IN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whosever, to be changed. */
    Optional<GatewayMessage> find(UUID id) {
        return Optional.ofNullable(database.find(GatewayMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    GatewayMessage take(UUID id) {
        return database.find(GatewayMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that wait, or were set aside, and need no answer any more. */
    List<GatewayMessage> unsettled(UUID subject, Set<String> codes) {
        return database.createQuery(
                        "select m from GatewayMessage m where m.subjectId = :subject and m.direction = :out"
                                + " and (m.open = true or m.state = :aside) and m.code in :codes",
                        GatewayMessage.class)
                .setParameter("subject", subject)
                .setParameter("out", GatewayMessage.Direction.OUT)
                .setParameter("aside", GatewayMessage.State.SET_ASIDE)
                .setParameter("codes", codes)
                .getResultList();
    }
}
