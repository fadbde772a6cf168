package zujie.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.kernel.rule.Conflict;
import zujie.platform.PlatformUnit;
import zujie.platform.usecase.UseCaseBegun;

/** A key is taken with the work, and by nothing else. */
class IdempotencyKeysTest {

    private static final String HASH = "a".repeat(64);
    private static final Instant START = Instant.now().truncatedTo(ChronoUnit.MICROS);

    private static PlatformUnit unit;

    private IdempotencyKeys keys;

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
        unit.behindItsBack("delete from platform_idempotency");
        keys = unit.bean(IdempotencyKeys.class);
        keys.database = unit.database();
    }

    @AfterEach
    void forgetClaim() {
        Claim.CURRENT.remove();
    }

    @Test
    void shouldGiveTheFirstAnswerAgain() {
        Claim claim = claim(Duration.ZERO);
        work(claim, 1);
        assertThat(known("icbc", "key-1").status()).isEqualTo(StoredAnswer.DONE_UNANSWERED);
        keys.keep(List.of(new Answer(claim, 201, "{\"no\":1}")));
        assertThat(known("icbc", "key-1")).isEqualTo(new StoredAnswer(HASH, 201, "{\"no\":1}"));
    }

    @Test
    void shouldKeepKeysOfDifferentCallersApart() {
        work(new Claim("icbc", "k", HASH, START), 1);
        work(new Claim("cmbc", "k", HASH, START.plusSeconds(1)), 1);
        work(new Claim("icbc", "K", HASH, START.plusSeconds(2)), 1);
        assertThat(unit.count("select count(*) from platform_idempotency")).isEqualTo(3);
        assertThat(known("cmbc", "K")).isNull();
    }

    /** Also a crash before the commit, and a commit that never came to be. */
    @Test
    void shouldBeFreeAgainIfTheWorkWasNotCommitted() {
        Claim.CURRENT.set(claim(Duration.ZERO));
        assertThatThrownBy(() -> unit.txRun(() -> {
                    keys.take(new UseCaseBegun());
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(known("icbc", "key-1")).isNull();
        work(claim(Duration.ofSeconds(1)), 1);
    }

    @Test
    void shouldNeverWorkAgainAfterACrashBetweenWorkAndAnswer() {
        work(claim(Duration.ZERO), 1);
        for (Duration later : List.of(Duration.ofMillis(1), Duration.ofDays(29))) {
            assertThatThrownBy(() -> work(claim(later), 1)).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void shouldRefuseAndNotWaitWhileAnotherWorksUnderTheKey() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        var pool = Executors.newSingleThreadExecutor();
        try {
            Future<?> first = pool.submit(() -> {
                Claim.CURRENT.set(claim(Duration.ZERO));
                unit.txRun(() -> {
                    keys.take(new UseCaseBegun());
                    taken.countDown();
                    await(refused);
                });
            });
            assertThat(taken.await(20, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> work(claim(Duration.ofSeconds(1)), 1)).isInstanceOf(Conflict.class);
            refused.countDown();
            first.get();
        } finally {
            refused.countDown();
            pool.shutdown();
        }
    }

    @Test
    void shouldAllowSeveralUseCasesInOneRequest() {
        Claim claim = claim(Duration.ZERO);
        work(claim, 2);
        work(claim, 1);
        assertThat(unit.count("select status from platform_idempotency")).isOne();
    }

    @Test
    void shouldLetOneOfManyAtATimeWork() throws Exception {
        List<Callable<Boolean>> callers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Claim claim = claim(Duration.ofMillis(i));
            callers.add(() -> worked(claim));
        }
        var pool = Executors.newFixedThreadPool(callers.size());
        try {
            int done = 0;
            for (Future<Boolean> result : pool.invokeAll(callers)) {
                done += result.get() ? 1 : 0;
            }
            assertThat(done).isOne();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void shouldKeepManyAnswersAtOnceAndLeaveThoseOfOthersAlone() {
        Claim mine = claim(Duration.ZERO);
        Claim other = new Claim("icbc", "key-2", HASH, START);
        work(mine, 1);
        work(other, 1);
        keys.keep(List.of(
                new Answer(mine, 200, "mine"),
                new Answer(new Claim("icbc", "key-2", HASH, START.plusSeconds(5)), 200, "not his"),
                new Answer(new Claim("icbc", "key-3", HASH, START), 204, null)));
        assertThat(known("icbc", "key-1").body()).isEqualTo("mine");
        assertThat(known("icbc", "key-2")).isEqualTo(new StoredAnswer(HASH, StoredAnswer.DONE_UNANSWERED, null));
        assertThat(known("icbc", "key-3")).isEqualTo(new StoredAnswer(HASH, 204, null));
    }

    @Test
    void shouldForgetAfterThirtyDays() {
        work(new Claim("icbc", "old", HASH, START.minus(Duration.ofDays(31))), 1);
        work(claim(Duration.ZERO), 1);
        keys.run();
        assertThat(known("icbc", "old")).isNull();
        assertThat(known("icbc", "key-1")).isNotNull();
    }

    private boolean worked(Claim claim) {
        try {
            work(claim, 1);
            return true;
        } catch (Conflict e) {
            return false;
        }
    }

    private void work(Claim claim, int useCases) {
        Claim.CURRENT.set(claim);
        try {
            unit.txRun(() -> {
                for (int i = 0; i < useCases; i++) {
                    keys.take(new UseCaseBegun());
                }
            });
        } finally {
            Claim.CURRENT.remove();
        }
    }

    private StoredAnswer known(String caller, String key) {
        return unit.tx(() -> keys.known(caller, key));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Claim claim(Duration later) {
        return new Claim("icbc", "key-1", HASH, START.plus(later));
    }
}
