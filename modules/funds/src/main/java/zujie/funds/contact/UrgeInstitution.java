package zujie.funds.contact;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Notes;
import zujie.funds.order.Reach;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 催办登记: an officer has called the institution of an order. */
@UseCase
class UrgeInstitution {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * A call.
     *
     * @param subjectType {@code stop-payment} or {@code freeze}
     * @param result what came of it
     */
    record Command(
            String subjectType,
            UUID subjectId,
            @Nullable String phone,
            @Nullable String spokenTo,
            @Nullable String result) {}

    /** @throws NotFound {@code funds.order-not-found} if there is no such order in the caller's scope */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public UrgingCallRow handle(Command c) {
        require(c.subjectType(), c.subjectId());
        UrgingCall call = UrgingCall.of(
                c.subjectType(),
                c.subjectId(),
                ContactBook.text("phone", c.phone(), true),
                ContactBook.text("spokenTo", c.spokenTo(), false),
                Notes.reason(c.result()),
                caller.actor(),
                clock.now());
        database.persist(call);
        return call.toRow();
    }

    /** The calls about an order, the latest first; the bank does not see what police wrote down of it. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public List<UrgingCallRow> of(String subjectType, UUID subjectId) {
        require(subjectType, subjectId);
        return database.createQuery(
                        "select c from UrgingCall c where c.subjectType = :type and c.subjectId = :id"
                                + " order by c.calledAt desc, c.id desc",
                        UrgingCall.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .setMaxResults(100)
                .getResultStream()
                .map(UrgingCall::toRow)
                .toList();
    }

    private void require(String subjectType, UUID subjectId) {
        String entity =
                switch (subjectType) {
                    case "stop-payment" -> "StopPayment";
                    case "freeze" -> "FreezeOrder";
                    default -> throw NotFound.of("funds.order-not-found");
                };
        Actor actor = caller.actor();
        AuditNotes.subject(subjectType, subjectId);
        List<UUID> found = database.createQuery(
                        "select o.id from " + entity + " o where o.id = :id and " + Reach.condition(actor, "o"),
                        UUID.class)
                .setParameter("id", subjectId)
                .setParameter("scope", Reach.path(actor))
                .getResultList();
        if (found.isEmpty()) {
            throw NotFound.of("funds.order-not-found");
        }
    }
}
