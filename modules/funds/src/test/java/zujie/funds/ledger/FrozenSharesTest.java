package zujie.funds.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zujie.funds.ledger.FrozenShares.Held;
import zujie.funds.ledger.FrozenShares.Share;

/** What each freeze of one account adds to the books (domain rules §10): no money twice. */
class FrozenSharesTest {

    private static final Instant T = Instant.parse("2024-03-01T02:00:00Z");
    private static final UUID CASE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    private static Held held(int no, UUID file, long frozen, int countedAt, @Nullable Integer endedAt) {
        return new Held(
                new UUID(2, no),
                file,
                frozen,
                frozen / 2,
                T.plusSeconds(countedAt),
                endedAt == null ? null : T.plusSeconds(endedAt));
    }

    private static List<Long> shares(Held... held) {
        return FrozenShares.of(List.of(held)).stream().map(Share::frozenFen).toList();
    }

    @Test
    void shouldCountOnlyWhatNoEarlierFreezeCounts() {
        assertThat(shares(held(1, CASE, 50, 0, null), held(2, OTHER, 60, 1, null)))
                .containsExactly(50L, 10L);
        assertThat(shares(held(1, CASE, 60, 0, null), held(2, CASE, 50, 1, null)))
                .containsExactly(60L, 0L);
    }

    /** Money that was given free before is held anew for another case, not for the same. */
    @Test
    void shouldCountAgainForAnotherCaseWhatWasFreeThen() {
        assertThat(shares(held(1, OTHER, 50, 0, 5), held(2, CASE, 40, 9, null))).containsExactly(50L, 40L);
        assertThat(shares(held(1, CASE, 50, 0, 5), held(2, CASE, 40, 9, null))).containsExactly(50L, 0L);
        assertThat(shares(held(1, OTHER, 50, 0, 9), held(2, CASE, 40, 5, null))).containsExactly(50L, 0L);
    }

    @Test
    void shouldNeverCountMoreThanTheLargestOfThoseThatHold() {
        Random random = new Random(20240301);
        for (int round = 0; round < 2_000; round++) {
            List<Held> all = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                all.add(held(i, random.nextBoolean() ? CASE : OTHER, random.nextInt(100), i, null));
            }
            List<Share> shares = FrozenShares.of(all);
            assertThat(shares.stream().mapToLong(Share::frozenFen).sum())
                    .isEqualTo(all.stream().mapToLong(Held::frozenFen).max().orElse(0));
            assertThat(shares).allSatisfy(s -> assertThat(s.involvedFen()).isBetween(0L, s.frozenFen()));
        }
    }
}
