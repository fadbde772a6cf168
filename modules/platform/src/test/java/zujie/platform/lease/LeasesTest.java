package zujie.platform.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.platform.PlatformUnit;

class LeasesTest {

    private static PlatformUnit unit;

    private final Job job = new Job() {
        @Override
        public String name() {
            return "test-job";
        }

        @Override
        public Duration every() {
            return Duration.ofMinutes(1);
        }

        @Override
        public boolean run() {
            return false;
        }
    };

    @BeforeAll
    static void start() {
        unit = PlatformUnit.onFreshSchema();
    }

    @AfterAll
    static void stop() {
        unit.close();
    }

    @BeforeEach
    void clean() {
        unit.behindItsBack("delete from platform_lease");
    }

    private static Leases instance() {
        Leases made = unit.bean(Leases.class);
        made.database = unit.database();
        return made;
    }

    @Test
    void shouldKnowWhoseTurnIsStillToCome() {
        Leases instance = instance();
        assertThat(instance.notDue()).as("unknown").isEmpty();
        assertThat(instance.take(job)).isTrue();
        assertThat(instance.notDue()).as("under way").isEmpty();
        instance.giveBack(job, false);
        assertThat(instance.notDue()).containsExactly("test-job");
        assertThat(instance.take(job)).as("not due for a minute").isFalse();
    }

    @Test
    void shouldGiveATurnToOneInstanceOnly() throws Exception {
        for (int round = 0; round < 10; round++) {
            clean();
            List<Callable<Boolean>> takers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Leases instance = instance();
                takers.add(() -> instance.take(job));
            }
            var pool = Executors.newFixedThreadPool(takers.size());
            try {
                int taken = 0;
                for (Future<Boolean> result : pool.invokeAll(takers)) {
                    taken += result.get() ? 1 : 0;
                }
                assertThat(taken).isOne();
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void shouldWaitForTheNextTurn() {
        Leases one = instance();
        Leases other = instance();
        assertThat(one.take(job)).isTrue();
        one.giveBack(job, /* more */ false);
        assertThat(one.take(job)).isFalse();
        assertThat(other.take(job)).isFalse();
        unit.behindItsBack("update platform_lease set next_at = utc_timestamp(6)");
        assertThat(other.take(job)).isTrue();
    }

    @Test
    void shouldGoOnAtOnceWhenMoreIsWaiting() {
        Leases one = instance();
        assertThat(one.take(job)).isTrue();
        one.giveBack(job, /* more */ true);
        assertThat(instance().take(job)).isTrue();
    }

    @Test
    void shouldTakeOverFromADeadInstance() {
        Leases dead = instance();
        Leases alive = instance();
        assertThat(dead.take(job)).isTrue();
        assertThat(alive.take(job)).isFalse();
        unit.behindItsBack("update platform_lease set until_at = utc_timestamp(6) - interval 1 second");
        assertThat(alive.take(job)).isTrue();
        dead.giveBack(job, true);
        assertThat(dead.take(job)).as("given back what was no longer his").isFalse();
    }
}
