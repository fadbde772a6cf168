package zujie.casework.lead;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.input.Inputs;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows leads that the caller's unit holds, gave or pushed; a partner's program its own. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.BANK_GATEWAY, Role.TELECOM_GATEWAY})
class LeadQueries {

    /** A result, or the case solved, before the period's end. */
    private static final String RESULT = " and (l.resultAt < :end or exists (select 1 from CaseMove m"
            + " where m.caseFile.id = l.caseId and str(m.to) = 'SOLVED' and m.at < :end))";

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    LeadRegister register;

    /**
     * The newest first.
     *
     * @param cursor where the piece begins; null for the first
     * @param size up to 200; null for 20
     * @throws InvalidValue if a part of the filter, the cursor or the size is wrong
     */
    public Slice<LeadRow> list(LeadFilter filter, @Nullable String cursor, @Nullable Integer size) {
        int rows = PageSize.of(size);
        Map<String, Object> values = new HashMap<>();
        TypedQuery<Lead> query = database.createQuery(
                "select l from Lead l where " + conditions(filter, Cursor.parse(cursor), values)
                        + " order by l.registeredAt desc, l.id desc",
                Lead.class);
        values.forEach(query::setParameter);
        Slice<LeadRow> slice = Slice.of(
                        query.setMaxResults(rows + 1).getResultList(), rows, l -> Cursor.at(l.registeredAt(), l.id()))
                .map(LeadRow::of);
        AuditNotes.detail("filter", filter);
        AuditNotes.listed(slice.rows().stream().map(LeadRow::id).toList());
        return slice;
    }

    /** @throws NotFound {@code casework.lead-not-found} */
    public LeadDetail get(UUID id) {
        Lead lead = register.require(id);
        AuditNotes.subject("lead", id);
        return LeadDetail.of(lead, register.isHeld(lead));
    }

    /** The leads that wait for their next step together, in the caller's hands. @throws NotFound {@code casework.lead-not-found} */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public List<UUID> together(UUID group) {
        List<UUID> ids = database.createQuery(
                        "select l.id from Lead l where l.stepGroup = :group and l.unitPath like :unit order by l.id",
                        UUID.class)
                .setParameter("group", group)
                .setParameter("unit", LeadRegister.unit(caller.actor()))
                .getResultList();
        AuditNotes.listed(ids);
        if (ids.isEmpty()) {
            throw NotFound.of("casework.lead-not-found");
        }
        return ids;
    }

    private String conditions(LeadFilter f, @Nullable Cursor behind, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(f.below() ? "l.unitPath like :unit" : LeadRegister.SEEN);
        values.put("unit", LeadRegister.unit(caller.actor()));
        if (LeadFilter.WAITING.equals(f.state())) {
            where.append(" and l.state in :states");
            values.put("states", LeadState.WAITING);
        } else if (f.state() != null && !f.state().isEmpty()) {
            where.append(" and l.state = :state");
            values.put("state", Inputs.choice("state", LeadState.class, f.state()));
        }
        if (f.source() != null && !f.source().isEmpty()) {
            where.append(" and l.source = :source");
            values.put("source", Inputs.choice("source", LeadSource.class, f.source()));
        }
        bound(where, values, "l.registeredAt >= :", "rFrom", f.registered().from());
        bound(where, values, "l.registeredAt < :", "rTo", f.registered().to());
        bound(where, values, "l.receivedAt >= :", "from", f.received().from());
        bound(where, values, "l.receivedAt < :", "to", f.received().to());
        bound(where, values, "l.stepGroup = :", "group", f.group());
        bound(
                where,
                values,
                "l.orgCode = :",
                "org",
                f.unit() == null || f.unit().isBlank() ? null : f.unit());
        if (f.have() != null && !f.have().isEmpty()) {
            Instant end = f.received().to();
            where.append(" and l.casedAt < :end");
            values.put("end", end == null ? clock.now() : end);
            if ("RESULT".equals(f.have())) {
                where.append(RESULT);
            } else if (!"CASE".equals(f.have())) {
                throw InvalidValue.onField("have", "casework.choice-unknown");
            }
        }
        if (behind != null) {
            where.append(" and (l.registeredAt < :at or l.registeredAt = :at and l.id < :id)");
            values.put("at", behind.instant());
            values.put("id", behind.id());
        }
        return where.toString();
    }

    private static void bound(
            StringBuilder where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition).append(name);
            values.put(name, value);
        }
    }
}
