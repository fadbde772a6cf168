package zujie.platform.duty;

import java.nio.file.Path;
import zujie.platform.PlatformUnit;
import zujie.platform.clock.BusinessClock;
import zujie.platform.outbox.OutboxRelay;
import zujie.platform.outbox.TestOutbox;

/** The duty chain with the file-writing sender, wired for a test. */
public final class TestDuty {

    private final DutyChain chain;
    private final DutyCall call;
    private final OutboxRelay relay;

    public TestDuty(PlatformUnit unit, BusinessClock clock, Path folder) {
        FileSmsSender sender = new FileSmsSender();
        sender.dataFolder = folder.toString();
        SmsDelivery delivery = new SmsDelivery();
        delivery.sender = sender;
        TestOutbox outbox = new TestOutbox(unit, clock, delivery);
        relay = outbox.relay();
        chain = unit.bean(DutyChain.class);
        chain.database = unit.database();
        call = unit.bean(DutyCall.class);
        call.database = unit.database();
        call.outbox = outbox.outbox();
    }

    public DutyChain chain() {
        return chain;
    }

    public DutyCall call() {
        return call;
    }

    public OutboxRelay relay() {
        return relay;
    }
}
