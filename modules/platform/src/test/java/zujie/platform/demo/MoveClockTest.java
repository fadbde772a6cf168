package zujie.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.PlatformUnit;
import zujie.platform.clock.DemoClock;
import zujie.platform.outbox.OutboxRelay;
import zujie.platform.timer.TestTimers;

class MoveClockTest {

    private static PlatformUnit unit;

    private DemoClock demo;
    private TestTimers timers;
    private MoveClock move;
    private ClockWalk walk;
    private int drained;

    private record Firing(String subject, Instant due, Instant at) {}

    private final List<Firing> firings = new ArrayList<>();
    private Random random = new Random(1);

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
        unit.behindItsBack("delete from platform_timer");
        unit.behindItsBack("update platform_clock set offset_micros = 0, demo_started = false");
        demo = new DemoClock(unit, /* demo */ true);
        timers = new TestTimers(unit, demo.clock(), this::due);
        move = unit.bean(MoveClock.class);
        move.hands = demo.hands();
        move.clock = demo.clock();
        walk = unit.bean(ClockWalk.class);
        walk.moveClock = move;
        walk.hands = demo.hands();
        walk.clock = demo.clock();
        walk.timers = timers.runner();
        walk.relay = new OutboxRelay() {
            @Override
            public void drain() {
                drained++;
            }
        };
    }

    /** Every third timer sets another one, sometimes on the spot. */
    private void due(String subject, Instant due) {
        firings.add(new Firing(subject, due, demo.clock().now()));
        if (random.nextInt(3) == 0 && firings.size() < 300) {
            Instant next = due.plus(Duration.ofMinutes(random.nextInt(600)));
            timers.set(subject + "+", next);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4, 9, 16})
    void shouldDoEverythingAtItsOwnInstantAndInOrder(long seed) {
        random = new Random(seed);
        Instant start = demo.clock().now();
        for (int i = 0; i < 25; i++) {
            Instant due = start.plus(1 + random.nextInt(10_000), ChronoUnit.MINUTES);
            unit.txRun(() -> timers.set("t", due));
        }
        Instant target = start.plus(Duration.ofDays(6));
        walk.to(target);
        assertThat(demo.clock().now()).isAfterOrEqualTo(target);
        assertThat(firings).extracting(Firing::due).isSorted();
        for (Firing firing : firings) {
            assertThat(Duration.between(firing.due(), firing.at())).isBetween(Duration.ZERO, Duration.ofSeconds(20));
        }
        assertThat(unit.count("select count(*) from platform_timer where state = 'WAITING' and due_at <= '"
                        + target.toString().replace("T", " ").replace("Z", "") + "'"))
                .isZero();
        assertThat(drained)
                .isGreaterThan(
                        firings.stream().map(Firing::due).distinct().toList().size());
    }

    @Test
    void shouldOnlyGoForward() {
        walk.to(demo.clock().now().plus(Duration.ofHours(48)));
        assertThat(demo.clock().now()).isAfter(Instant.now().plus(Duration.ofHours(47)));
        walk.to(Instant.now());
        assertThat(demo.clock().now()).isAfter(Instant.now().plus(Duration.ofHours(47)));
        assertThatThrownBy(() -> walk.to(demo.clock().now().plus(Duration.ofDays(500))))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void shouldNotExistOutsideTheDemonstration() {
        move.hands = new DemoClock(unit, /* demo */ false).hands();
        assertThatThrownBy(() -> walk.to(Instant.now().plusSeconds(60))).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldBeginAHistoryOnceOnly() {
        Instant past = Instant.parse("2026-10-22T00:00:00Z");
        demo.hands().beginHistory(past);
        demo.hands().lookAnew();
        assertThat(Duration.between(past, demo.clock().now())).isLessThan(Duration.ofSeconds(20));
        assertThatThrownBy(() -> demo.hands().beginHistory(past)).isInstanceOf(Conflict.class);
    }
}
