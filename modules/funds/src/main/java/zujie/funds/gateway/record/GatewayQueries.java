package zujie.funds.gateway.record;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.exchange.GatewayMessage;
import zujie.funds.gateway.exchange.GatewayMessageRow;
import zujie.funds.gateway.exchange.GatewayRecord;
import zujie.funds.order.Reach;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * Reads of the messages, personal data masked: the operator sees all, a bank its own, police those about orders of their
 * unit and below.
 */
@UseCase
@Permitted({
    Role.SYSTEM_ADMIN,
    Role.DESK_OFFICER,
    Role.POLICE_OFFICER,
    Role.POLICE_APPROVER,
    Role.BANK_OPERATOR,
    Role.BANK_CHECKER
})
class GatewayQueries {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Caller caller;

    /**
     * What narrows the list.
     *
     * @param bankCode null for all
     * @param flagged only those that somebody should look at
     * @param direction {@code OUT}, {@code IN} or null for both
     */
    record Filter(@Nullable String bankCode, boolean flagged, @Nullable String direction) {

        String conditions() {
            return (bankCode == null || bankCode.isBlank() ? "" : " and m.bankCode = :bank")
                    + (flagged ? " and m.flag is not null" : "")
                    + (direction == null || direction.isBlank() ? "" : " and m.direction = :direction");
        }

        void fill(TypedQuery<GatewayMessage> query) {
            if (bankCode != null && !bankCode.isBlank()) {
                query.setParameter("bank", bankCode);
            }
            if (direction != null && !direction.isBlank()) {
                query.setParameter("direction", constant(direction));
            }
        }

        private static GatewayMessage.Direction constant(String name) {
            for (GatewayMessage.Direction d : GatewayMessage.Direction.values()) {
                if (d.name().equals(name)) {
                    return d;
                }
            }
            throw InvalidValue.onField("direction", "funds.value-unknown", name);
        }
    }

    private static String scope(Actor actor) {
        return Reach.isBank(actor) ? "m.bankPath like :scope" : "m.unitPath like :scope";
    }

    private static String path(Actor actor) {
        return actor.has(Role.SYSTEM_ADMIN) ? "%" : Reach.path(actor);
    }

    /** A piece of the list, the latest first. */
    public Slice<GatewayMessageRow> list(Filter filter, @Nullable String cursor, @Nullable Integer size) {
        Actor actor = caller.actor();
        int asked = PageSize.of(size);
        Cursor after = Cursor.parse(cursor);
        TypedQuery<GatewayMessage> query = database.createQuery(
                        "select m from GatewayMessage m where " + scope(actor) + filter.conditions()
                                + (after == null
                                        ? ""
                                        : " and (m.createdAt < :at or (m.createdAt = :at and m.id < :id))")
                                + " order by m.createdAt desc, m.id desc",
                        GatewayMessage.class)
                .setParameter("scope", path(actor))
                .setMaxResults(asked + 1);
        filter.fill(query);
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        Slice<GatewayMessage> found = Slice.of(query.getResultList(), asked, m -> Cursor.at(m.createdAt(), m.id()));
        AuditNotes.detail("filter", filter);
        AuditNotes.listed(found.rows().stream().map(GatewayMessage::id).toList());
        return found.map(GatewayMessage::toRow);
    }

    /** What institutions sent about a record and somebody should look at, the latest first. */
    public List<GatewayMessageRow> flaggedAbout(UUID subject) {
        Actor actor = caller.actor();
        List<GatewayMessage> found = database.createQuery(
                        "select m from GatewayMessage m where m.subjectId = :subject and m.flag is not null and "
                                + scope(actor) + " order by m.createdAt desc, m.id desc",
                        GatewayMessage.class)
                .setParameter("subject", subject)
                .setParameter("scope", path(actor))
                .setMaxResults(50)
                .getResultList();
        AuditNotes.listed(found.stream().map(GatewayMessage::id).toList());
        return found.stream().map(GatewayMessage::toRow).toList();
    }

    /** A message with its words. @throws NotFound {@code funds.gateway-message-not-found} */
    public GatewayMessageView get(UUID id) {
        Actor actor = caller.actor();
        AuditNotes.subject("gateway-message", id);
        List<GatewayMessage> found = database.createQuery(
                        "select m from GatewayMessage m where m.id = :id and " + scope(actor), GatewayMessage.class)
                .setParameter("id", id)
                .setParameter("scope", path(actor))
                .getResultList();
        if (found.isEmpty()) {
            throw NotFound.of("funds.gateway-message-not-found");
        }
        GatewayMessageRow row = found.get(0).toRow();
        AuditNotes.caseNo(row.caseNo());
        GatewayRecord words = database.find(GatewayRecord.class, id);
        return new GatewayMessageView(
                row,
                words == null ? null : Masked.of(words.content()),
                words == null ? null : Masked.of(words.answer()));
    }
}
