package zujie.platform.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.platform.PlatformUnit;

class NumberingTest {

    private static PlatformUnit unit;
    private Numbering numbering;

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
        numbering = unit.bean(Numbering.class);
        numbering.database = unit.database();
    }

    @Test
    void shouldCountEachSeriesFromOne() {
        assertThat(next("a")).isEqualTo(1);
        assertThat(next("a")).isEqualTo(2);
        assertThat(next("b")).isEqualTo(1);
        assertThat(next("A")).isEqualTo(1);
    }

    @Test
    void shouldLeaveNoGapAfterARollback() {
        next("rolled");
        assertThatThrownBy(() -> unit.txRun(() -> {
                    assertThat(numbering.next("rolled")).isEqualTo(2);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(next("rolled")).isEqualTo(2);
    }

    @Test
    void shouldGiveEachNumberOnceToManyAtATime() throws Exception {
        int threads = 8;
        int each = 50;
        ConcurrentSkipListSet<Long> seen = new ConcurrentSkipListSet<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                running.add(pool.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        seen.add(next("busy"));
                    }
                }));
            }
            for (Future<?> future : running) {
                future.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(seen).hasSize(threads * each);
        assertThat(seen.first()).isEqualTo(1);
        assertThat(seen.last()).isEqualTo((long) threads * each);
    }

    private long next(String series) {
        return unit.tx(() -> numbering.next(series));
    }
}
