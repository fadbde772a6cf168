package zujie.funds.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import zujie.funds.gateway.envelope.Serial;
import zujie.funds.gateway.envelope.WireCodes;
import zujie.funds.order.NoticeOut;
import zujie.funds.order.OrderDone;
import zujie.funds.order.OrderOut;
import zujie.funds.workmode.Institutions;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.work.WorkItems;

/** Takes orders to institutions that use the gateway, in the order's own transaction. */
@ApplicationScoped
class GatewayQueue {

    @Inject
    GatewayBook book;

    @Inject
    Institutions institutions;

    @Inject
    Numbering numbering;

    @Inject
    WorkItems work;

    @Inject
    BusinessClock clock;

    void ordered(@Observes OrderOut order) {
        String bank = order.parties().bankCode();
        Institutions.Way way = institutions.of(bank);
        WireCodes.Wired wired = WireCodes.of(order.code(), way.payment());
        if (!way.gateway() || wired == null) {
            return;
        }
        String serial = Serial.of(bank, clock.now(), numbering.next("funds.gateway/" + bank));
        book.add(GatewayMessage.out(
                order,
                wired.code(),
                serial,
                clock.now(),
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /** Payment institutions have no such message. */
    void told(@Observes NoticeOut notice) {
        Institutions.Way way = institutions.of(notice.bankCode());
        if (!way.gateway() || way.payment()) {
            return;
        }
        String serial = Serial.of(notice.bankCode(), clock.now(), numbering.next("funds.gateway/" + notice.bankCode()));
        book.add(GatewayMessage.out(
                notice, serial, clock.now(), Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS)));
    }

    void settled(@Observes OrderDone done) {
        for (GatewayMessage message : book.unsettled(done.subjectId(), done.codes())) {
            if (message.isSetAside()) {
                work.drop(SetAside.WORK, message.id());
            }
            message.close(clock.now());
        }
    }
}
