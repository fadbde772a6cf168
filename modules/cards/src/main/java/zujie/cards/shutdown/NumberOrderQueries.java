package zujie.cards.shutdown;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.cards.number.NumberCheck;
import zujie.kernel.org.OrgKind;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Reads of the orders on numbers: police see those of their unit and below, a carrier those issued to it. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.TELECOM_OPERATOR, Role.TELECOM_GATEWAY})
class NumberOrderQueries {

    private static final int MOST_RELATED = 100;

    @PersistenceContext(unitName = "cards")
    EntityManager database;

    @Inject
    NumberOrderBook book;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * A piece of the list, the newest first; for a carrier those that have waited longest first, so that the piece is
     * its work in order.
     */
    public Slice<NumberOrderRow> list(NumberOrderFilter filter, @Nullable String cursor, @Nullable Integer size) {
        Actor actor = caller.actor();
        boolean carrier = actor.orgKind() == OrgKind.CARRIER;
        int asked = PageSize.of(size);
        Cursor after = Cursor.parse(cursor);
        String sort = carrier ? "o.issuedAt" : "o.createdAt";
        String beyond = carrier ? ">" : "<";
        StringBuilder where = new StringBuilder(NumberOrderBook.scope(actor)).append(filter.conditions());
        if (after != null) {
            where.append(" and (%1$s %2$s :at or (%1$s = :at and o.id %2$s :id))".formatted(sort, beyond));
        }
        String direction = carrier ? "" : " desc";
        TypedQuery<NumberOrder> query = database.createQuery(
                        "select o from NumberOrder o where " + where + " order by " + sort + direction + ", o.id"
                                + direction,
                        NumberOrder.class)
                .setParameter("scope", NumberOrderBook.scopePath(actor))
                .setMaxResults(asked + 1);
        filter.fill(query);
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        Slice<NumberOrderRow> slice = Slice.of(
                        query.getResultList(),
                        asked,
                        o -> Cursor.at(carrier ? requireIssued(o) : o.createdAt(), o.id()))
                .map(o -> NumberOrderRow.of(o, carrier));
        AuditNotes.detail("filter", filter.described());
        AuditNotes.listed(slice.rows().stream().map(NumberOrderRow::id).toList());
        return slice;
    }

    /** One order in full. */
    public NumberOrderView view(UUID id) {
        return shown(book.seen(id));
    }

    private NumberOrderView shown(NumberOrder order) {
        return NumberOrderView.of(order, caller.actor(), book.isReadOnly(order));
    }

    /**
     * The number as it was shown, for police with a reason.
     *
     * @param reason kept in the audit
     */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public String reveal(UUID id, @Nullable String reason) {
        String why = Reasons.of(reason, true);
        AuditNotes.reason(why);
        return book.require(id).shown().value();
    }

    /** The orders that stand on a report or a case, oldest first, at most 100, with their steps. */
    public List<NumberOrderView> about(@Nullable UUID reportId, @Nullable UUID caseId) {
        List<NumberOrder> orders = book.about(reportId, caseId, MOST_RELATED);
        AuditNotes.listed(orders.stream().map(NumberOrder::id).toList());
        return orders.stream().map(this::shown).toList();
    }

    /** How many issued orders wait for a carrier, and how many of them are over their time. */
    public Waiting waiting() {
        Actor actor = caller.actor();
        Object[] counts = database.createQuery(
                        "select count(o), sum(case when o.dueAt < :now then 1 else 0 end) from NumberOrder o"
                                + " where o.state = :issued and " + NumberOrderBook.scope(actor),
                        Object[].class)
                .setParameter("now", clock.now())
                .setParameter("issued", NumberOrderState.ISSUED)
                .setParameter("scope", NumberOrderBook.scopePath(actor))
                .getSingleResult();
        long late = counts[1] == null ? 0 : ((Number) counts[1]).longValue();
        return new Waiting(((Number) counts[0]).longValue(), late);
    }

    /** Orders that wait for a carrier. */
    record Waiting(long all, long late) {}

    private static Instant requireIssued(NumberOrder order) {
        Instant issued = order.issuedAt();
        if (issued == null) {
            throw new IllegalStateException("A carrier saw an order that was not issued");
        }
        return issued;
    }

    /** What a number is compared by, for a search. @throws InvalidValue if it cannot be one */
    static String keyOf(String number) {
        try {
            return NumberCheck.of(ShownNumber.of(number)).key();
        } catch (InvalidValue e) {
            throw e.at("number");
        }
    }
}
