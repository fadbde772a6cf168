package zujie.platform.outbox;

import zujie.platform.FakeEvent;
import zujie.platform.FakeInstance;
import zujie.platform.PlatformUnit;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;

/** The outbox with some subscribers, wired for a test of another package. */
public final class TestOutbox {

    private final Outbox outbox;
    private final OutboxRelay relay = new OutboxRelay();

    public TestOutbox(PlatformUnit unit, BusinessClock clock, Subscriber... subscribers) {
        FakeInstance<Subscriber> all = new FakeInstance<>(subscribers);
        outbox = unit.bean(Outbox.class);
        outbox.database = unit.database();
        outbox.subscribers = all;
        outbox.clock = clock;
        outbox.written = new FakeEvent<>();
        relay.deliveries = unit.bean(Deliveries.class);
        relay.deliveries.database = unit.database();
        relay.deliveries.subscribers = all;
        relay.deliveries.caller = new Caller();
    }

    public Outbox outbox() {
        return outbox;
    }

    public OutboxRelay relay() {
        return relay;
    }
}
