package zujie.funds.gateway.exchange;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Notes;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** 搁置报文: an order whose words cannot be written waits for the unit that gave it, and is sent again by it (重新发送). */
@UseCase
public class SetAside {

    static final String WORK = "funds.gateway-set-aside";

    @Inject
    GatewayBook book;

    @Inject
    WorkItems work;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** Takes it out of the bank's way. @param why a plain sentence; shown in the record */
    @Permitted(Role.BANK_GATEWAY)
    public void handle(UUID id, String why) {
        GatewayMessage message = book.take(id);
        AuditNotes.subject("gateway-message", id);
        if (!caller.actor().covers(message.bankPath())) {
            throw NotFound.of("funds.gateway-message-not-found");
        }
        AuditNotes.caseNo(message.number());
        AuditNotes.reason(why);
        if (!message.setAside(why)) {
            return;
        }
        work.open(NewWorkItem.of(WORK, "gateway-message", id)
                .titled(message.code() + " · " + message.number())
                .with(message.bankCode())
                .at("/console/funds/gateway-messages.xhtml?id=" + id)
                .due(
                        clock.now().plus(parameters.duration("funds.gateway-set-aside-minutes", clock.today())),
                        "funds.consequence.gateway-set-aside")
                .forUnit(message.leadRole(), message.unitPath()));
    }

    /**
     * 重新发送, once what was in its way has been seen to.
     *
     * @throws NotFound {@code funds.gateway-message-not-found} outside of the caller's unit
     * @throws Conflict {@code funds.gateway-not-set-aside}
     */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public GatewayMessageRow again(UUID id, @Nullable String reason) {
        AuditNotes.subject("gateway-message", id);
        AuditNotes.reason(Notes.reason(reason));
        GatewayMessage message = book.find(id)
                .filter(m -> caller.actor().covers(m.unitPath()))
                .orElseThrow(() -> NotFound.of("funds.gateway-message-not-found"));
        AuditNotes.caseNo(message.number());
        message.again(Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS));
        work.done(WORK, id);
        return message.toRow();
    }
}
