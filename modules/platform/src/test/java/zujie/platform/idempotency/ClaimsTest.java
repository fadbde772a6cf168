package zujie.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.platform.PlatformUnit;
import zujie.platform.usecase.UseCaseDone;

/** A key must be free for the repetition of a command that the database took down with it, and for no other. */
class ClaimsTest {

    private static final String HASH = "b".repeat(64);

    private static PlatformUnit unit;

    private final Breaking keys = new Breaking();
    private final Claims claims = new Claims();

    /** Does what it should and then, if asked to, fails as if the answer of the database had been lost. */
    private static class Breaking extends IdempotencyKeys {

        private IdempotencyKeys real;
        private boolean afterClaim;
        private boolean beforeFree;

        @Override
        public boolean claimNew(Claim claim, String hash) {
            boolean taken = real.claimNew(claim, hash);
            if (afterClaim) {
                throw new IllegalStateException("connection lost");
            }
            return taken;
        }

        @Override
        public StoredAnswer claim(Claim claim, String hash) {
            return real.claim(claim, hash);
        }

        @Override
        public void free(Claim claim) {
            if (beforeFree) {
                throw new IllegalStateException("connection lost");
            }
            real.free(claim);
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
        unit.behindItsBack("delete from platform_idempotency");
        keys.real = unit.bean(IdempotencyKeys.class);
        keys.real.database = unit.database();
        claims.keys = keys;
    }

    @AfterEach
    void forgetClaim() {
        Claim.CURRENT.remove();
    }

    @Test
    void shouldGiveAKeyAgainThatWasTakenInALostCommit() {
        keys.afterClaim = true;
        assertThatThrownBy(() -> claims.take(claim(), HASH)).hasMessage("connection lost");
        keys.afterClaim = false;
        assertThat(claims.take(claim(), HASH)).as("taken").isNull();
    }

    @Test
    void shouldGiveAKeyAgainThatCouldNotBeFreed() {
        Claim failed = claim();
        assertThat(claims.take(failed, HASH)).isNull();
        keys.beforeFree = true;
        claims.free(failed);
        assertThatThrownBy(() -> claims.take(claim(), HASH)).as("still gone").hasMessage("connection lost");
        keys.beforeFree = false;
        assertThat(claims.take(claim(), HASH)).as("taken").isNull();
    }

    @Test
    void shouldNotGiveTheKeyOfACommandThatWasDoneAfterAll() {
        Claim done = claim();
        assertThat(claims.take(done, HASH)).isNull();
        Claim.CURRENT.set(done);
        unit.txRun(() -> keys.real.markUsed(new UseCaseDone()));
        keys.beforeFree = true;
        claims.free(done);
        keys.beforeFree = false;
        StoredAnswer known = claims.take(claim(), HASH);
        assertThat(known).isNotNull();
        assertThat(known.status()).isEqualTo(StoredAnswer.DONE_UNANSWERED);
    }

    private static Claim claim() {
        return new Claim("icbc", "key", Instant.now().truncatedTo(ChronoUnit.MICROS));
    }
}
