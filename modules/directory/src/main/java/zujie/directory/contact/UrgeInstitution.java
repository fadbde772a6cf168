package zujie.directory.contact;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.UrgedOrders;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 催办登记: an officer has called the institution of an order. */
@UseCase
class UrgeInstitution {

    private static final int LONGEST = 60;
    private static final int LONGEST_RESULT = 1000;

    @PersistenceContext(unitName = "directory")
    EntityManager database;

    @Inject
    @Any
    Instance<UrgedOrders> orders;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * A call.
     *
     * @param subjectType such as {@code stop-payment}, see {@link UrgedOrders#subjectType}
     * @param result what came of it
     */
    record Command(
            String subjectType,
            UUID subjectId,
            @Nullable String phone,
            @Nullable String spokenTo,
            @Nullable String result) {}

    /** @throws NotFound {@code directory.order-not-found} if there is no such order in the caller's scope */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public UrgingCallRow handle(Command c) {
        require(c.subjectType(), c.subjectId());
        UrgingCall call = UrgingCall.of(
                c.subjectType(),
                c.subjectId(),
                ContactBook.needed("phone", c.phone(), LONGEST),
                ContactBook.text("spokenTo", c.spokenTo(), LONGEST),
                ContactBook.needed("result", c.result(), LONGEST_RESULT),
                caller.actor(),
                clock.now());
        database.persist(call);
        return call.toRow();
    }

    /** The calls about an order, the latest first; the institution does not see what police wrote down of it. */
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
        AuditNotes.subject(subjectType, subjectId);
        for (UrgedOrders each : orders) {
            if (each.subjectType().equals(subjectType) && each.isInScope(subjectId)) {
                return;
            }
        }
        throw NotFound.of("directory.order-not-found");
    }
}
