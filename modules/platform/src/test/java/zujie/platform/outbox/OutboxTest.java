package zujie.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.FakeEvent;
import zujie.platform.FakeInstance;
import zujie.platform.HandClock;
import zujie.platform.PlatformUnit;
import zujie.platform.access.Caller;
import zujie.platform.outbox.Subscriber.Kind;

class OutboxTest {

    private static final String TOPIC = "test.happened.v1";

    private static PlatformUnit unit;

    private final FakeInstance<Subscriber> subscribers = new FakeInstance<>();
    private Outbox outbox;
    private Deliveries deliveries;
    private OutboxRelay relay;
    private StuckDeliveries stuck;

    /** What is published; public for JSON-B. */
    public record Fact(String text) {}

    /** Does what the test says and remembers what it saw. */
    private static final class Listener implements Subscriber {
        private final String name;
        private final Kind kind;
        private final List<String> seen = new CopyOnWriteArrayList<>();
        private volatile Work work = message -> {};

        interface Work {
            void on(Message message) throws Exception;
        }

        Listener(String name, Kind kind) {
            this.name = name;
            this.kind = kind;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public void handle(Message message) throws Exception {
            work.on(message);
            seen.add(message.as(Fact.class).text());
        }
    }

    @BeforeAll
    static void start() {
        unit = PlatformUnit.onFreshSchema();
    }

    @AfterAll
    static void stop() {
        unit.close();
    }

    @BeforeEach
    void wire() {
        unit.behindItsBack("delete from platform_outbox");
        outbox = unit.bean(Outbox.class);
        outbox.database = unit.database();
        outbox.subscribers = subscribers;
        outbox.clock = new HandClock("2026-11-22T01:02:03Z");
        outbox.written = new FakeEvent<>();
        deliveries = unit.bean(Deliveries.class);
        deliveries.database = unit.database();
        deliveries.subscribers = subscribers;
        deliveries.caller = new Caller();
        relay = new OutboxRelay();
        relay.deliveries = deliveries;
        stuck = unit.bean(StuckDeliveries.class);
        stuck.database = unit.database();
    }

    @Test
    void shouldTellEverySubscriberOfTheTopic() {
        Listener local = listener("a.local", Kind.LOCAL);
        Listener outside = listener("b.outside", Kind.DELIVERY);
        publish("k", "one");
        unit.txRun(() -> outbox.publish("test.other.v1", "k", new Fact("other")));
        relay.drain();
        assertThat(local.seen).containsExactly("one");
        assertThat(outside.seen).containsExactly("one");
        assertThat(open()).isZero();
    }

    @Test
    void shouldNotTellWhatWasRolledBack() {
        Listener local = listener("a.local", Kind.LOCAL);
        assertThatThrownBy(() -> unit.txRun(() -> {
                    outbox.publish(TOPIC, "k", new Fact("never"));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        relay.drain();
        assertThat(local.seen).isEmpty();
    }

    @Test
    void shouldKeepTheOrderOfOneKeyWithinOneTransaction() {
        Listener local = listener("a.local", Kind.LOCAL);
        Listener outside = listener("b.outside", Kind.DELIVERY);
        List<String> facts = IntStream.range(0, 150).mapToObj(i -> "fact " + i).toList();
        unit.txRun(() -> facts.forEach(fact -> outbox.publish(TOPIC, "k", new Fact(fact))));
        relay.drain();
        assertThat(local.seen).containsExactlyElementsOf(facts);
        assertThat(outside.seen).containsExactlyElementsOf(facts);
    }

    @Test
    void shouldHoldBackOnlyTheKeyThatFails() {
        Listener outside = listener("b.outside", Kind.DELIVERY);
        outside.work = message -> {
            if (message.key().equals("bad")) {
                throw new IOException("no answer");
            }
        };
        publish("bad", "bad 1");
        publish("bad", "bad 2");
        publish("good", "good 1");
        relay.drain();
        assertThat(outside.seen).containsExactly("good 1");
        outside.work = message -> {};
        relay.drain();
        assertThat(outside.seen).as("the pause is not over").containsExactly("good 1");
        letPausesPass();
        relay.drain();
        assertThat(outside.seen).containsExactly("good 1", "bad 1", "bad 2");
    }

    @Test
    void shouldPauseLongerAfterEachFailure() {
        Listener outside = listener("b.outside", Kind.DELIVERY);
        outside.work = message -> {
            throw new IOException("no answer");
        };
        publish("k", "one");
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            relay.drain();
            pauses.add(unit.count("select timestampdiff(second, now(6), next_at) from platform_outbox"));
            letPausesPass();
        }
        assertThat(pauses).isSorted();
        assertThat(pauses.get(0)).isLessThanOrEqualTo(2);
        assertThat(pauses.get(19)).isBetween(590L, 600L);
        assertThat(unit.one("select state from platform_outbox")).isEqualTo("PENDING");
        assertThat(unit.count("select attempts from platform_outbox")).isEqualTo(20);
    }

    @Test
    void shouldGiveUpOnlyAfterSeventyTwoHours() {
        Listener outside = listener("b.outside", Kind.DELIVERY);
        outside.work = message -> {
            throw new IOException("503");
        };
        publish("k", "one");
        unit.behindItsBack("update platform_outbox set created_at = utc_timestamp(6) - interval 71 hour");
        relay.drain();
        assertThat(unit.one("select state from platform_outbox")).isEqualTo("PENDING");
        unit.behindItsBack("update platform_outbox set created_at = utc_timestamp(6) - interval 73 hour");
        letPausesPass();
        relay.drain();
        assertThat(unit.one("select state from platform_outbox")).isEqualTo("DEAD");
    }

    @Test
    void shouldHoldItsKeyWhileDeadUntilReleasedOrSkipped() {
        Listener outside = listener("b.outside", Kind.DELIVERY);
        outside.work = message -> {
            throw new PermanentFailure("refused for good");
        };
        publish("k", "one");
        publish("k", "two");
        relay.drain();
        letPausesPass();
        outside.work = message -> {};
        relay.drain();
        assertThat(outside.seen).isEmpty();
        StuckDelivery dead = stuck.list().get(0);
        assertThat(dead.state()).isEqualTo("DEAD");
        assertThat(dead.lastError()).contains("refused for good");
        stuck.skip(dead.id(), "对方已线下处理");
        relay.drain();
        assertThat(outside.seen).containsExactly("two");
        assertThatThrownBy(() -> stuck.skip(dead.id(), "again")).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldTryAgainWhatAnOperatorReleased() {
        Listener outside = listener("b.outside", Kind.DELIVERY);
        outside.work = message -> {
            throw new PermanentFailure("refused");
        };
        publish("k", "one");
        publish("k", "two");
        relay.drain();
        outside.work = message -> {};
        stuck.release(stuck.list().get(0).id());
        relay.drain();
        assertThat(outside.seen).containsExactly("one", "two");
        assertThat(stuck.list()).isEmpty();
    }

    @Test
    void shouldNotSkipWithoutAReasonOrWhileUnderWay() throws Exception {
        listener("b.outside", Kind.DELIVERY);
        publish("k", "one");
        UUID id = deliveries.due(1).get(0).id();
        assertThatThrownBy(() -> stuck.skip(id, " ")).isInstanceOf(InvalidValue.class);
        deliveries.take(id);
        assertThatThrownBy(() -> stuck.skip(id, "why")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> stuck.release(id)).isInstanceOf(Conflict.class);
    }

    @Test
    void shouldTakeAgainWhatADeadInstanceHeld() throws Exception {
        Listener outside = listener("b.outside", Kind.DELIVERY);
        publish("k", "one");
        deliveries.take(deliveries.due(1).get(0).id());
        relay.drain();
        assertThat(outside.seen).as("somebody is at it").isEmpty();
        letPausesPass();
        relay.drain();
        assertThat(outside.seen).containsExactly("one");
    }

    @Test
    void shouldIgnoreTheResultOfAnInstanceThatWasTooSlow() throws Exception {
        listener("b.outside", Kind.DELIVERY);
        publish("k", "one");
        UUID id = deliveries.due(1).get(0).id();
        Deliveries.Taken slow = deliveries.take(id).outside();
        letPausesPass();
        Deliveries.Taken fast = deliveries.take(id).outside();
        deliveries.failed(slow, new IOException("late"));
        assertThat(unit.one("select state from platform_outbox")).isEqualTo("RUNNING");
        deliveries.succeeded(slow);
        assertThat(open()).isOne();
        deliveries.succeeded(fast);
        assertThat(open()).isZero();
    }

    @Test
    void shouldLeaveNothingOfALocalHandlerThatFailed() {
        Listener local = listener("a.local", Kind.LOCAL);
        for (Exception failure : List.of(
                new IOException("checked"), new IllegalStateException("unchecked"), new PermanentFailure("for good"))) {
            unit.behindItsBack("delete from platform_outbox");
            local.work = message -> {
                mark("half-done");
                throw failure;
            };
            publish("k", "one");
            relay.drain();
            assertThat(marks("half-done")).as(failure.getMessage()).isZero();
            assertThat(unit.one("select last_error from platform_outbox").toString())
                    .contains(failure.getMessage());
            assertThat(unit.count("select attempts from platform_outbox")).isOne();
        }
        assertThat(unit.one("select state from platform_outbox")).isEqualTo("DEAD");
    }

    @Test
    void shouldGoOnAfterAMissingClass() {
        Listener outside = listener("b.outside", Kind.DELIVERY);
        outside.work = message -> {
            if (message.key().equals("bad")) {
                throw new NoClassDefFoundError("gone");
            }
        };
        publish("bad", "one");
        publish("good", "two");
        relay.drain();
        assertThat(outside.seen).containsExactly("two");
        assertThat(stuck.list()).hasSize(1);
    }

    @Test
    void shouldWaitForASubscriberThatIsNotHereYet() {
        listener("b.outside", Kind.DELIVERY);
        publish("k", "one");
        subscribers.clear();
        relay.drain();
        assertThat(stuck.list()).hasSize(1);
        Listener back = listener("b.outside", Kind.DELIVERY);
        letPausesPass();
        relay.drain();
        assertThat(back.seen).containsExactly("one");
    }

    @Test
    void shouldCarryEachMessageOnceWithSeveralInstances() throws Exception {
        Listener local = listener("a.local", Kind.LOCAL);
        Listener outside = listener("b.outside", Kind.DELIVERY);
        int keys = 10;
        int each = 15;
        for (int i = 0; i < each; i++) {
            for (int k = 0; k < keys; k++) {
                publish("key " + k, k + "/" + i);
            }
        }
        var pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> relays = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                relays.add(pool.submit(() -> {
                    while (open() > 0) {
                        relay.drain();
                    }
                }));
            }
            for (Future<?> one : relays) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
        for (Listener listener : List.of(local, outside)) {
            assertThat(listener.seen).hasSize(keys * each).doesNotHaveDuplicates();
            for (int k = 0; k < keys; k++) {
                String prefix = k + "/";
                assertThat(listener.seen.stream().filter(s -> s.startsWith(prefix)))
                        .containsExactlyElementsOf(IntStream.range(0, each)
                                .mapToObj(i -> prefix + i)
                                .toList());
            }
        }
    }

    @Test
    void shouldRunLocalHandlersAsTheSystem() {
        Listener local = listener("a.local", Kind.LOCAL);
        List<String> actors = new ArrayList<>();
        local.work = message -> actors.add(deliveries.caller.actor().username());
        publish("k", "one");
        relay.drain();
        assertThat(actors).containsExactly("system:a.local");
    }

    private Listener listener(String name, Kind kind) {
        Listener made = new Listener(name, kind);
        subscribers.add(made);
        return made;
    }

    private void publish(String key, String text) {
        unit.txRun(() -> outbox.publish(TOPIC, key, new Fact(text)));
    }

    private static void mark(String series) {
        unit.database()
                .createNativeQuery("insert into platform_number_series (series, last_no) values (?1, 1)")
                .setParameter(1, series)
                .executeUpdate();
    }

    private static long marks(String series) {
        return unit.count("select count(*) from platform_number_series where series = '" + series + "'");
    }

    private static long open() {
        return unit.count("select count(*) from platform_outbox where open");
    }

    private static void letPausesPass() {
        unit.behindItsBack("update platform_outbox set next_at = utc_timestamp(6) - interval 1 second,"
                + " locked_until = utc_timestamp(6) - interval 1 second where open");
    }

    /** Ruling 28: a partner who hangs keeps no other waiting, and his own messages stay in their order. */
    @Test
    void shouldCarryOthersWhileOnePartnerHangs() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        Listener partner = listener("a.partner", Kind.DELIVERY);
        partner.work = message -> {
            if (message.key().equals("slow")) {
                hanging.await();
            }
        };
        Listener local = listener("b.local", Kind.LOCAL);
        ExecutorService couriers = Executors.newCachedThreadPool();
        ExecutorService beat = Executors.newSingleThreadExecutor();
        relay.deliverWith(couriers);
        relay.carryWith(beat);
        try {
            for (String text : List.of("slow 1", "slow 2", "quick 1", "quick 2", "other 1")) {
                publish(text.substring(0, text.indexOf(' ')), text);
            }
            relay.turn();
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(partner.seen)
                    .containsExactlyInAnyOrder("quick 1", "quick 2", "other 1")
                    .containsSubsequence("quick 1", "quick 2"));
            assertThat(local.seen).hasSize(5);
            hanging.countDown();
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(partner.seen).hasSize(5).containsSubsequence("slow 1", "slow 2"));
        } finally {
            hanging.countDown();
            couriers.shutdownNow();
            beat.shutdownNow();
        }
    }

    /** So many at a time: with more partners hanging than couriers, what is local goes on, and the rest follows. */
    @Test
    void shouldBindHowManyCallsAreUnderWay() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        AtomicInteger underWay = new AtomicInteger();
        Listener partner = listener("a.partner", Kind.DELIVERY);
        partner.work = message -> {
            underWay.incrementAndGet();
            hanging.await();
        };
        Listener local = listener("b.local", Kind.LOCAL);
        ExecutorService couriers = Executors.newCachedThreadPool();
        ExecutorService beat = Executors.newSingleThreadExecutor();
        relay.deliverWith(couriers);
        relay.carryWith(beat);
        try {
            for (int i = 0; i < 20; i++) {
                publish("partner " + i, "fact " + i);
            }
            relay.turn();
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(underWay).hasValue(16));
            assertThat(local.seen).hasSize(20);
            hanging.countDown();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(partner.seen).hasSize(20));
        } finally {
            hanging.countDown();
            couriers.shutdownNow();
            beat.shutdownNow();
        }
    }
}
