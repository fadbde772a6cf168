package zujie.casework.seizure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CANGSHAN;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.GULOU;
import static zujie.casework.Neighbours.OFFICER;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zujie.casework.Bench;
import zujie.casework.api.SeizureCounts;
import zujie.casework.casefile.CaseDesk;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;

class SeizureTest {

    private static final Instant DAY = Instant.parse("2026-11-05T02:00:00Z");

    private static Bench bench;
    private static CaseDesk desk;

    @BeforeAll
    static void start() {
        bench = CaseDesk.bench(
                "seizure.SeizeItem", "seizure.Seizures", "seizure.SeizureQueries", "seizure.ScopedSeizures");
        desk = new CaseDesk(bench);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private static SeizureRow seize(
            Actor by, UUID file, String kind, @Nullable Integer pieces, @Nullable Long fen, Instant at) {
        return bench.as(by, () -> bench.get(SeizeItem.class)
                .handle(new SeizeItem.Command(file, kind, "", pieces, fen, "仓山区窝点", "涉案财物管理室", "扣字1号", at)));
    }

    private static SeizureRow settle(Actor by, UUID item, String to, Instant at) {
        return bench.as(by, () -> bench.get(SeizeItem.class)
                .settle(new SeizeItem.Settlement(item, null, to, at, "发还字1号", null)));
    }

    @Test
    void sr_12_shouldCountWhatWasSeizedByKind() {
        UUID file = desk.opened();
        Instant june = Instant.parse("2026-06-01T00:00:00Z");
        seize(OFFICER, file, "BANK_CARD", 11, null, june);
        seize(OFFICER, file, "BANK_CARD", 2, null, june);
        seize(OFFICER, file, "PHONE_CARD", 4, null, june);
        seize(OFFICER, file, "CASH", null, 1_663_500L, june);

        Instant end = june.plusSeconds(1);
        assertThat(pieces(june, end, GULOU)).isEqualTo(Map.of("BANK_CARD", 13L, "PHONE_CARD", 4L, "CASH", 1L));
        assertThat(pieces(june, end, CANGSHAN)).isEmpty();
        assertThat(pieces(june.minusSeconds(1), june, GULOU)).isEmpty();
        assertThat(bench.as(DESK, () -> bench.get(SeizureQueries.class).of(file)))
                .hasSize(4);
    }

    private static Map<String, Long> pieces(Instant from, Instant to, String unit) {
        return bench.as(DESK, () -> bench.get(SeizureCounts.class).pieces(from, to, unit));
    }

    @Test
    void shouldRefuseWrongPiecesAndSums() {
        UUID file = desk.opened();
        assertThatThrownBy(() -> seize(OFFICER, file, "PHONE", 0, null, DAY))
                .hasMessageContaining("casework.seizure-pieces");
        assertThatThrownBy(() -> seize(OFFICER, file, "CASH", 1, null, DAY))
                .hasMessageContaining("casework.seizure-sum");
        assertThatThrownBy(() -> seize(OFFICER, file, "GOLD", 1, -1L, DAY))
                .hasMessageContaining("casework.seizure-sum");
        assertThatThrownBy(() -> seize(OFFICER, file, "PHONE", 1, null, bench.neighbours.now.plusSeconds(1)))
                .hasMessageContaining("casework.time-in-future");
        assertThatThrownBy(() -> seize(OFFICER, file, "HOUSE", 1, null, DAY))
                .hasMessageContaining("casework.choice-unknown");
    }

    @ParameterizedTest(name = "HELD becomes {0} once")
    @EnumSource(SeizedItem.State.class)
    void shouldSettleOnce(SeizedItem.State to) {
        for (SeizedItem.State from : SeizedItem.State.values()) {
            assertThat(from.canBecome(to)).isEqualTo(from == SeizedItem.State.HELD && to != SeizedItem.State.HELD);
        }
    }

    @Test
    void shouldSettleAfterTheSeizureOnly() {
        UUID item = seize(OFFICER, desk.opened(), "PHONE", 1, null, DAY).id();

        assertThatThrownBy(() -> settle(OFFICER, item, "RETURNED", DAY.minusSeconds(1)))
                .hasMessageContaining("casework.seizure-too-early");
        assertThat(settle(OFFICER, item, "RETURNED", DAY).state()).isEqualTo("RETURNED");
        assertThatThrownBy(() -> settle(OFFICER, item, "DESTROYED", DAY)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void shouldHideTheItemsOfAnotherUnit() {
        UUID file = desk.opened();
        UUID item = seize(OFFICER, file, "PHONE", 1, null, DAY).id();

        assertThatThrownBy(() -> seize(ELSEWHERE, file, "PHONE", 1, null, DAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> settle(ELSEWHERE, item, "RETURNED", DAY))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("casework.seizure-not-found");
        assertThatThrownBy(() -> bench.as(
                        ELSEWHERE, () -> bench.get(SeizureQueries.class).of(file)))
                .isInstanceOf(NotFound.class);
    }
}
