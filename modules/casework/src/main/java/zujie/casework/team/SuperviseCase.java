package zujie.casework.team;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.CaseInHand;
import zujie.casework.casefile.CaseLeads;
import zujie.casework.casefile.CasesInHand;
import zujie.casework.input.Inputs;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 挂牌督办 and its end, recorded by its paper; the case shows the highest level that holds. */
@UseCase
@Permitted(Role.POLICE_APPROVER)
class SuperviseCase {

    @Inject
    CasesInHand cases;

    @Inject
    CaseLeads leads;

    @Inject
    Teams teams;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /** {@code level} is {@code CITY}, {@code PROVINCE} or {@code MINISTRY}. */
    record Command(UUID caseId, @Nullable String level, @Nullable String documentNo, @Nullable Instant at) {}

    /** When and why it ended. */
    record End(UUID id, @Nullable Instant at, @Nullable String reason) {}

    /**
     * @throws NotFound {@code casework.case-not-found}
     * @throws InvalidValue at the input that is wrong
     * @throws Conflict {@code casework.supervision-known} if that level holds already
     */
    public TeamView.Order handle(Command c) {
        CaseInHand file = owned(c.caseId());
        SupervisionOrder.Level level = Inputs.choice("level", SupervisionOrder.Level.class, c.level());
        if (teams.orders(file.id()).stream().anyMatch(o -> o.isLive() && o.level() == level)) {
            throw Conflict.onField("level", "casework.supervision-known");
        }
        SupervisionOrder order = SupervisionOrder.order(
                file,
                level,
                Inputs.required("documentNo", c.documentNo(), Inputs.LONGEST_NUMBER),
                Inputs.past("at", c.at(), clock.now()),
                caller.actor());
        teams.add(order);
        show(file.id());
        AuditNotes.detail("level", level);
        return order.toRow();
    }

    /** 解除督办. @throws NotFound {@code casework.supervision-not-found}, {@link Conflict} {@code casework.supervision-lifted} */
    public TeamView.Order lift(End c) {
        SupervisionOrder order = teams.order(c.id());
        try {
            owned(order.caseId());
        } catch (NotFound hidden) {
            throw NotFound.of("casework.supervision-not-found");
        }
        order.lift(
                Inputs.past("at", c.at(), clock.now()),
                Inputs.required("reason", c.reason(), Inputs.LONGEST_REASON),
                caller.actor());
        show(order.caseId());
        AuditNotes.detail("level", order.level());
        return order.toRow();
    }

    private CaseInHand owned(UUID caseId) {
        CaseInHand file = cases.worked(caseId);
        if (!cases.isOwn(caseId)) {
            throw Denied.of("casework.case-read-only");
        }
        return file;
    }

    private void show(UUID caseId) {
        leads.supervise(
                caseId,
                teams.orders(caseId).stream()
                        .filter(SupervisionOrder::isLive)
                        .map(SupervisionOrder::level)
                        .max(Comparator.naturalOrder())
                        .map(Enum::name)
                        .orElse("NONE"));
    }
}
