package zujie.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.kernel.rule.Conflict;
import zujie.platform.PlatformUnit;
import zujie.platform.usecase.UseCaseDone;

class IdempotencyKeysTest {

    private static final String HASH = "a".repeat(64);

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
        assertThat(keys.claim(claim, HASH)).isNull();
        assertThat(keys.claim(claim(Duration.ofSeconds(1)), HASH).status()).isEqualTo(StoredAnswer.IN_PROGRESS);
        work(claim, 1);
        keys.keep(claim, 201, "{\"no\":1}");
        StoredAnswer again = keys.claim(claim(Duration.ofHours(1)), HASH);
        assertThat(again).isEqualTo(new StoredAnswer(HASH, 201, "{\"no\":1}"));
    }

    @Test
    void shouldKeepKeysOfDifferentCallersApart() {
        assertThat(keys.claim(new Claim("icbc", "k", now()), HASH)).isNull();
        assertThat(keys.claim(new Claim("cmbc", "k", now()), HASH)).isNull();
        assertThat(keys.claim(new Claim("icbc", "K", now()), HASH)).isNull();
    }

    @Test
    void shouldBeFreeAgainAfterARefusal() {
        Claim claim = claim(Duration.ZERO);
        keys.claim(claim, HASH);
        keys.free(claim);
        assertThat(keys.claim(claim(Duration.ofSeconds(1)), HASH)).isNull();
    }

    @Test
    void shouldBeFreeAgainAfterACrashBeforeTheWork() {
        keys.claim(claim(Duration.ZERO), HASH);
        assertThat(keys.claim(claim(Duration.ofMinutes(1)), HASH)).isNotNull();
        assertThat(keys.claim(claim(Duration.ofMinutes(3)), HASH)).isNull();
    }

    @Test
    void shouldNeverWorkAgainAfterACrashBetweenWorkAndAnswer() {
        Claim claim = claim(Duration.ZERO);
        keys.claim(claim, HASH);
        work(claim, 1);
        for (Duration later : List.of(Duration.ofMinutes(3), Duration.ofDays(29))) {
            assertThat(keys.claim(claim(later), HASH).status()).isEqualTo(StoredAnswer.DONE_UNANSWERED);
        }
        keys.free(claim);
        assertThat(keys.claim(claim(Duration.ofDays(29)), HASH).status()).isEqualTo(StoredAnswer.DONE_UNANSWERED);
    }

    @Test
    void shouldNotCommitTheWorkOfAClaimThatDiedOfOldAge() {
        Claim slow = claim(Duration.ZERO);
        Claim second = claim(Duration.ofMinutes(3));
        keys.claim(slow, HASH);
        assertThat(keys.claim(second, HASH)).isNull();
        assertThatThrownBy(() -> work(slow, 1)).isInstanceOf(Conflict.class);
        keys.free(slow);
        work(second, 1);
        keys.keep(slow, 200, "wrong");
        keys.keep(second, 200, "right");
        assertThat(keys.claim(claim(Duration.ofMinutes(4)), HASH).body()).isEqualTo("right");
    }

    @Test
    void shouldAllowSeveralUseCasesInOneRequest() {
        Claim claim = claim(Duration.ZERO);
        keys.claim(claim, HASH);
        work(claim, 2);
        work(claim, 1);
        assertThat(unit.count("select status from platform_idempotency")).isOne();
    }

    @Test
    void shouldLetOneOfManyAtATimeWork() throws Exception {
        List<Callable<Boolean>> callers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Claim claim = claim(Duration.ofMillis(i));
            callers.add(() -> keys.claimNew(claim, HASH) || keys.claim(claim, HASH) == null);
        }
        var pool = Executors.newFixedThreadPool(callers.size());
        try {
            int mine = 0;
            for (Future<Boolean> result : pool.invokeAll(callers)) {
                mine += result.get() ? 1 : 0;
            }
            assertThat(mine).isOne();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void shouldForgetAfterThirtyDays() {
        Claim old = new Claim("icbc", "k", now().minus(Duration.ofDays(31)));
        keys.claim(old, HASH);
        work(old, 1);
        keys.claim(claim(Duration.ZERO), HASH);
        Claim.CURRENT.remove();
        keys.run();
        assertThat(unit.count("select count(*) from platform_idempotency")).isOne();
    }

    private void work(Claim claim, int useCases) {
        Claim.CURRENT.set(claim);
        unit.txRun(() -> {
            for (int i = 0; i < useCases; i++) {
                keys.markUsed(new UseCaseDone());
            }
        });
    }

    private static Claim claim(Duration later) {
        return new Claim("icbc", "key-1", now().plus(later));
    }

    private static final Instant START = Instant.now().truncatedTo(ChronoUnit.MICROS);

    private static Instant now() {
        return START;
    }
}
