package zujie.cards.shutdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.Cases;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditNotes;

/** The orders on record: found within the caller's scope, and never two in force on one number. */
@ApplicationScoped
class NumberOrderBook {

    @PersistenceContext(unitName = "cards")
    EntityManager database;

    @Inject
    Cases cases;

    @Inject
    Caller caller;

    /**
     * What a caller may see: a police unit the orders of itself and below, a carrier those that were issued to it.
     *
     * @return condition on {@code o} with the parameter {@code scope}
     */
    static String scope(Actor actor) {
        return actor.orgKind() == OrgKind.CARRIER
                ? "o.parties.carrierPath like :scope and o.issuedAt is not null"
                : "o.parties.unitPath like :scope";
    }

    /** The operand for {@link #scope}; a caller without an organisation sees nothing. */
    static String scopePath(Actor actor) {
        boolean known = actor.orgKind() == OrgKind.CARRIER || actor.orgKind() == OrgKind.POLICE;
        return known && !actor.unitPath().isEmpty() ? actor.unitPath() + "%" : "";
    }

    /** Whether the caller sees numbers in full: the carrier must know what it is to close. */
    static boolean seesNumbers(Actor actor) {
        return actor.orgKind() == OrgKind.CARRIER;
    }

    /** To be worked with. @throws NotFound {@code cards.number-order-not-found} if there is none in the caller's scope */
    NumberOrder require(UUID id) {
        return find(id, List.of());
    }

    /**
     * To be looked at: also an order of a case that is shared with the caller's unit.
     *
     * @throws NotFound {@code cards.number-order-not-found}
     */
    NumberOrder seen(UUID id) {
        return find(id, shared());
    }

    /** The orders on a report or a case, in the caller's scope or on what is shared with him, oldest first. */
    List<NumberOrder> about(@Nullable UUID reportId, @Nullable UUID caseId, int most) {
        Actor actor = caller.actor();
        List<UUID> shared = shared();
        return with(
                        database.createQuery(
                                "select o from NumberOrder o where "
                                        + (reportId != null ? "o.reportId = :ground" : "o.caseId = :ground") + " and "
                                        + reach(actor, shared) + " order by o.createdAt, o.id",
                                NumberOrder.class),
                        shared)
                .setParameter("ground", reportId != null ? reportId : caseId)
                .setParameter("scope", scopePath(actor))
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether the caller sees it only because its case is shared with his unit. */
    boolean isReadOnly(NumberOrder order) {
        Actor actor = caller.actor();
        return actor.orgKind() == OrgKind.POLICE
                && !actor.covers(order.parties().unitPath());
    }

    private List<UUID> shared() {
        return caller.actor().orgKind() == OrgKind.POLICE ? cases.shared() : List.of();
    }

    private static String reach(Actor actor, List<UUID> shared) {
        return shared.isEmpty() ? scope(actor) : "(" + scope(actor) + " or o.caseId in :shared)";
    }

    private static TypedQuery<NumberOrder> with(TypedQuery<NumberOrder> query, List<UUID> shared) {
        return shared.isEmpty() ? query : query.setParameter("shared", shared);
    }

    private NumberOrder find(UUID id, List<UUID> shared) {
        Actor actor = caller.actor();
        NumberOrder order = with(
                        database.createQuery(
                                "select o from NumberOrder o where o.id = :id and " + reach(actor, shared),
                                NumberOrder.class),
                        shared)
                .setParameter("id", id)
                .setParameter("scope", scopePath(actor))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("cards.number-order-not-found"));
        AuditNotes.subject("number-order", id);
        AuditNotes.caseNo(order.ground().number());
        return order;
    }

    /** The numbers, as they are compared, on which an order of these reports is in force; for greying out a second one. */
    Set<String> takenNumbers(Collection<UUID> reports) {
        return Set.copyOf(database.createQuery(
                        "select o.numberKey from NumberOrder o where o.reportId in :reports and o.state in :active",
                        String.class)
                .setParameter("reports", reports)
                .setParameter(
                        "active",
                        Arrays.stream(NumberOrderState.values())
                                .filter(NumberOrderState::isActive)
                                .toList())
                .getResultList());
    }

    /**
     * Adds an order and takes its number. Whoever comes second waits for the first to commit and is refused then.
     *
     * @throws Conflict {@code cards.number-taken} if an order on this number is in force with this carrier
     */
    void add(NumberOrder order) {
        String number = order.numberKey();
        String carrier = order.parties().carrierCode();
        database.createNativeQuery("insert into cards_number_in_order (number_key, carrier_code) values (?1, ?2)"
                        + " on duplicate key update number_key = number_key")
                .setParameter(1, number)
                .setParameter(2, carrier)
                .executeUpdate();
        List<?> taken = database.createNativeQuery("select o.order_no from cards_number_in_order n"
                        + " left join cards_number_order o on o.id = n.active_order"
                        + " where n.number_key = ?1 and n.carrier_code = ?2 for update")
                .setParameter(1, number)
                .setParameter(2, carrier)
                .getResultList();
        if (taken.get(0) != null) {
            throw Conflict.onField("number", "cards.number-taken", taken.get(0));
        }
        database.persist(order);
        database.flush();
        setActive(number, carrier, order.id().toString());
    }

    /** Frees the number of an order that is over. */
    void release(NumberOrder order) {
        database.flush();
        setActive(order.numberKey(), order.parties().carrierCode(), null);
    }

    private void setActive(String number, String carrier, @Nullable String order) {
        database.createNativeQuery(
                        "update cards_number_in_order set active_order = ?1 where number_key = ?2 and carrier_code = ?3")
                .setParameter(1, order)
                .setParameter(2, number)
                .setParameter(3, carrier)
                .executeUpdate();
    }
}
