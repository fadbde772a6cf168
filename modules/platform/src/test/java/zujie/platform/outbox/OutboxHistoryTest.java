package zujie.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.platform.FakeEvent;
import zujie.platform.FakeInstance;
import zujie.platform.HandClock;
import zujie.platform.PlatformUnit;
import zujie.platform.access.Caller;

/**
 * Random histories of publishing, failing, crashing, releasing and skipping, with two instances. What must hold in each:
 * within a key nothing overtakes, nothing is lost, and what a local handler wrote is there exactly once.
 */
class OutboxHistoryTest {

    private static final String TOPIC = "test.happened.v1";
    private static final int STEPS = 120;

    private static PlatformUnit unit;

    private Random random;
    private Outbox outbox;
    private Deliveries deliveries;
    private List<OutboxRelay> relays;
    private StuckDeliveries stuck;
    private final FakeInstance<Subscriber> subscribers = new FakeInstance<>();
    private final Map<String, List<Integer>> published = new HashMap<>();
    private final Set<String> skipped = new HashSet<>();

    /** What is published; public for JSON-B. */
    public record Fact(Integer no) {}

    private final class Moody implements Subscriber {
        private final String name;
        private final Kind kind;
        private final Map<String, List<Integer>> done = new HashMap<>();

        Moody(String name, Kind kind) {
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
            int no = message.as(Fact.class).no();
            if (kind == Kind.LOCAL) {
                unit.database()
                        .createNativeQuery("insert into platform_number_series (series, last_no) values (?1, 1)")
                        .setParameter(1, name + "/" + message.key() + "/" + no)
                        .executeUpdate();
            }
            switch (random.nextInt(12)) {
                case 0 -> throw new IOException("no answer");
                case 1 -> throw new IllegalStateException("broken");
                case 2 -> throw new PermanentFailure("refused");
                default ->
                    done.computeIfAbsent(message.key(), k -> new ArrayList<>()).add(no);
            }
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void shouldNeitherLoseNorSwapAnything(long seed) throws Exception {
        random = new Random(seed);
        wire();
        Moody local = new Moody("a.local", Subscriber.Kind.LOCAL);
        Moody outside = new Moody("b.outside", Subscriber.Kind.DELIVERY);
        subscribers.add(local);
        subscribers.add(outside);
        for (int step = 0; step < STEPS; step++) {
            step(step);
        }
        for (int round = 0; open() > 0; round++) {
            assertThat(round).isLessThan(500);
            letPausesPass();
            relays.get(0).drain();
            for (StuckDelivery dead : stuck.list()) {
                if (dead.state().equals("DEAD")) {
                    stuck.release(dead.id());
                }
            }
        }
        for (Moody subscriber : List.of(local, outside)) {
            check(subscriber);
        }
        for (Map.Entry<String, List<Integer>> done : local.done.entrySet()) {
            assertThat(unit.count("select count(*) from platform_number_series where series like 'a.local/"
                            + done.getKey() + "/%'"))
                    .isEqualTo(done.getValue().size());
        }
    }

    private void step(int no) throws Exception {
        int what = random.nextInt(10);
        if (what < 4) {
            publish(no);
        } else if (what < 7) {
            relays.get(random.nextInt(2)).drain();
        } else if (what == 7) {
            letPausesPass();
        } else if (what == 8) {
            takeAndDie();
        } else {
            operate();
        }
    }

    private void publish(int no) {
        String key = "k" + random.nextInt(4);
        boolean rollBack = random.nextInt(6) == 0;
        try {
            unit.txRun(() -> {
                outbox.publish(TOPIC, key, new Fact(no));
                if (rollBack) {
                    throw new IllegalStateException("rolled back");
                }
            });
            published.computeIfAbsent(key, k -> new ArrayList<>()).add(no);
        } catch (IllegalStateException e) {
            assertThat(rollBack).isTrue();
        }
    }

    /** An instance claims a delivery and is killed before it calls anybody. */
    private void takeAndDie() throws Exception {
        for (var id : deliveries.due(50).stream().map(Deliveries.Due::id).toList()) {
            Object name = unit.one("select subscriber from platform_outbox where id = '" + id + "'");
            if (name.equals("b.outside")) {
                deliveries.take(id);
                return;
            }
        }
    }

    private void operate() {
        for (StuckDelivery dead : stuck.list()) {
            if (dead.state().equals("DEAD")) {
                if (random.nextBoolean()) {
                    stuck.release(dead.id());
                } else {
                    Object payload = unit.one("select payload from platform_outbox where id = '" + dead.id() + "'");
                    skipped.add(dead.subscriber() + payload);
                    stuck.skip(dead.id(), "跳过");
                }
            }
        }
    }

    private void check(Moody subscriber) {
        for (Map.Entry<String, List<Integer>> of : published.entrySet()) {
            List<Integer> expected = of.getValue().stream()
                    .filter(no -> !skipped.contains(subscriber.name() + "{\"no\":" + no + "}"))
                    .toList();
            assertThat(subscriber.done.getOrDefault(of.getKey(), List.of()))
                    .as(subscriber.name() + " " + of.getKey())
                    .containsExactlyElementsOf(expected);
        }
    }

    private void wire() {
        unit.behindItsBack("delete from platform_outbox");
        unit.behindItsBack("delete from platform_number_series");
        outbox = unit.bean(Outbox.class);
        outbox.database = unit.database();
        outbox.subscribers = subscribers;
        outbox.clock = new HandClock("2026-11-22T01:02:03Z");
        outbox.written = new FakeEvent<>();
        relays = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            deliveries = unit.bean(Deliveries.class);
            deliveries.database = unit.database();
            deliveries.subscribers = subscribers;
            deliveries.caller = new Caller();
            OutboxRelay relay = new OutboxRelay();
            relay.deliveries = deliveries;
            relays.add(relay);
        }
        stuck = unit.bean(StuckDeliveries.class);
        stuck.database = unit.database();
    }

    private static long open() {
        return unit.count("select count(*) from platform_outbox where open");
    }

    private static void letPausesPass() {
        unit.behindItsBack("update platform_outbox set next_at = utc_timestamp(6) - interval 1 second,"
                + " locked_until = utc_timestamp(6) - interval 1 second where open");
    }
}
