package zujie.platform.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.platform.FakeInstance;
import zujie.platform.HandClock;
import zujie.platform.PlatformUnit;
import zujie.platform.access.Caller;

class TimersTest {

    private static final String KIND = "test.end";

    private static PlatformUnit unit;

    private final HandClock clock = new HandClock("2026-11-22T00:00:00Z");
    private final List<String> fired = new CopyOnWriteArrayList<>();
    private Runnable trouble = () -> {};
    private Timers timers;
    private TimerRunner runner;

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
        timers = unit.bean(Timers.class);
        timers.database = unit.database();
        runner = new TimerRunner();
        runner.clock = clock;
        runner.firing = unit.bean(TimerFiring.class);
        runner.firing.database = unit.database();
        runner.firing.clock = clock;
        runner.firing.caller = new Caller();
        runner.firing.handlers = new FakeInstance<>(new TimerHandler() {
            @Override
            public String kind() {
                return KIND;
            }

            @Override
            public void due(String subject, Instant due) {
                trouble.run();
                fired.add(subject);
            }
        });
    }

    @Test
    void shouldFireWhatIsDueOldestFirst() {
        set("late", Duration.ofHours(3));
        set("early", Duration.ofHours(1));
        set("never", Duration.ofHours(9));
        set("middle", Duration.ofHours(2));
        runner.run();
        assertThat(fired).isEmpty();
        clock.forward(Duration.ofHours(3));
        runner.run();
        assertThat(fired).containsExactly("early", "middle", "late");
        runner.run();
        assertThat(fired).hasSize(3);
    }

    @Test
    void shouldFireAtItsVeryInstant() {
        set("exact", Duration.ofHours(48));
        clock.set(Instant.parse("2026-11-23T23:59:59.999999Z"));
        runner.run();
        assertThat(fired).isEmpty();
        clock.set(Instant.parse("2026-11-24T00:00:00Z"));
        runner.run();
        assertThat(fired).containsExactly("exact");
    }

    @Test
    void shouldNotFireWhatWasCancelled() {
        unit.txRun(() -> {
            timers.set(KIND, "a", clock.now());
            timers.set(KIND, "a", clock.now());
            timers.set(KIND, "b", clock.now());
            timers.cancel(KIND, "a");
        });
        runner.run();
        assertThat(fired).containsExactly("b");
    }

    @Test
    void shouldTryAgainAfterAPauseAndKeepNothingHalfDone() {
        set("a", Duration.ZERO);
        trouble = () -> {
            unit.database()
                    .createNativeQuery("insert into platform_number_series (series, last_no) values ('half', 1)")
                    .executeUpdate();
            throw new IllegalStateException("no luck");
        };
        runner.run();
        assertThat(unit.count("select count(*) from platform_number_series")).isZero();
        assertThat(unit.one("select last_error from platform_timer").toString()).contains("no luck");
        trouble = () -> {};
        runner.run();
        assertThat(fired).as("the pause is not over").isEmpty();
        letPausesPass();
        runner.run();
        assertThat(fired).containsExactly("a");
        assertThat(unit.one("select state from platform_timer")).isEqualTo("FIRED");
    }

    @Test
    void shouldGiveUpInTheEnd() {
        set("a", Duration.ZERO);
        trouble = () -> {
            throw new IllegalStateException("no luck");
        };
        for (int i = 0; i < 12; i++) {
            assertThat(unit.one("select state from platform_timer")).isEqualTo("WAITING");
            letPausesPass();
            runner.run();
        }
        assertThat(unit.one("select state from platform_timer")).isEqualTo("DEAD");
    }

    @Test
    void shouldGoOnAfterATimerThatNobodyKnows() {
        unit.txRun(() -> timers.set("test.unknown", "x", clock.now()));
        set("a", Duration.ZERO);
        runner.run();
        assertThat(fired).containsExactly("a");
    }

    @Test
    void shouldFireOnceWithSeveralInstances() throws Exception {
        int most = 60;
        for (int i = 0; i < most; i++) {
            set("s" + i, Duration.ofSeconds(i));
        }
        clock.forward(Duration.ofHours(1));
        var pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(pool.submit(runner::run));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            pool.shutdown();
        }
        runner.run();
        assertThat(fired).hasSize(most).doesNotHaveDuplicates();
    }

    private void set(String subject, Duration after) {
        unit.txRun(() -> timers.set(KIND, subject, clock.now().plus(after)));
    }

    private static void letPausesPass() {
        unit.behindItsBack("update platform_timer set retry_at = '1970-01-01'");
    }
}
