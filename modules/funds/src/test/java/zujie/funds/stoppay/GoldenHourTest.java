package zujie.funds.stoppay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.funds.stoppay.FundsWorld.CMBC;
import static zujie.funds.stoppay.FundsWorld.START;
import static zujie.funds.stoppay.FundsWorld.transfer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.casework.api.ReportView;
import zujie.funds.board.GoldenHour;
import zujie.funds.board.GoldenHourView;
import zujie.kernel.rule.InvalidValue;

/** The board over real orders; it stands here because the world of these tests does. */
class GoldenHourTest {

    private static final long REPORT_TO_ORDER = 90;

    private FundsWorld world;

    @BeforeEach
    void start() {
        world = new FundsWorld();
    }

    @Test
    void shouldShowHowFastEachBankHeldAndWhatIsStuck() {
        UUID first = world.report("6226220200056700011", null);
        UUID second = world.report("6226220200056700029", null);
        world.pass(Duration.ofSeconds(REPORT_TO_ORDER));
        UUID held = UUID.fromString(world.order(first).id().toString());
        UUID silent = UUID.fromString(world.order(second).id().toString());
        world.pass(Duration.ofMinutes(4));
        world.as(world.bank, () -> world.acknowledge.handle(held));
        world.execute(held, 4_000_000);
        world.pass(Duration.ofHours(1));

        GoldenHourView board = world.as(world.desk, () -> board(1));

        assertThat(board.banks()).hasSize(1);
        GoldenHourView.Bank bank = board.banks().get(0);
        assertThat(bank.orders()).isEqualTo(2);
        assertThat(bank.held()).isEqualTo(1);
        assertThat(bank.waiting()).isEqualTo(1);
        assertThat(bank.toHeld().p50Seconds()).isEqualTo(240);
        assertThat(bank.toHeld().p90Seconds()).as("one of two is silent").isNull();
        assertThat(board.stuck()).singleElement().satisfies(stuck -> {
            assertThat(stuck.id()).isEqualTo(silent);
            assertThat(stuck.readAt()).isNull();
            assertThat(stuck.late()).isTrue();
            assertThat(stuck.officer()).isEqualTo("王警官");
        });
        assertThat(board.reports()).hasSize(2);
        assertThat(board.orders().p50Seconds()).isEqualTo(Duration.ofMinutes(30).toSeconds() + REPORT_TO_ORDER);
        assertThat(board.reported().p50Seconds()).isEqualTo(REPORT_TO_ORDER);
        assertThat(bank.toOrder().p90Seconds()).isEqualTo(REPORT_TO_ORDER);
        assertThat(board.reports())
                .allSatisfy(r -> assertThat(r.reportToOrderSeconds()).isEqualTo(REPORT_TO_ORDER));
    }

    /** Refusals are no holds, and who waits longest stands first; a report is through when its last account is held. */
    @Test
    void shouldTellRefusalsFromHoldsAndShowTheLongestWaitFirst() {
        UUID refused = world.stop(world.report("6226220200056700037", null));
        UUID first = world.stop(world.report("6226220200056700045", null));
        world.pass(Duration.ofMinutes(1));
        UUID second = world.stop(world.report("6226220200056700052", null));
        UUID report = world.report(
                (UUID) null,
                transfer(CMBC, "李四", "6226220200056700060", 1, START),
                transfer(CMBC, "李四", "6226220200056700078", 1, START));
        List<StopRow> both = world.as(
                        world.desk,
                        () -> world.orderAll.handle(new OrderAllStops.Command(report, world.second.id(), null)))
                .ordered();
        world.fail(refused, "0301");
        world.pass(Duration.ofMinutes(1));
        world.execute(both.get(0).id(), 1);
        world.pass(Duration.ofMinutes(1));
        assertThat(row(report).toAllHeldSeconds()).as("one of two waits").isNull();
        assertThat(row(report).waiting()).isEqualTo(1);
        world.execute(both.get(1).id(), 1);
        assertThat(row(report).toAllHeldSeconds()).isEqualTo(120);
        assertThat(row(report).waitingFor()).isEmpty();
        world.as(world.bank, () -> world.acknowledge.handle(second));

        GoldenHourView board = world.as(world.desk, () -> board(1));

        assertThat(board.stuck()).extracting(GoldenHourView.Stuck::id).containsExactly(first, second);
        assertThat(board.stuck()).extracting(GoldenHourView.Stuck::late).containsOnly(false);
        GoldenHourView.Bank bank = board.banks().get(0);
        assertThat(bank.orders()).isEqualTo(5);
        assertThat(bank.held()).isEqualTo(2);
        assertThat(bank.refused()).isEqualTo(1);
        assertThat(bank.waiting()).isEqualTo(2);
        assertThat(bank.read()).as("whoever answers has read").isEqualTo(4);
    }

    private GoldenHourView board(@Nullable Integer days) {
        return world.goldenHour.handle(new GoldenHour.Asked(days, null, null, null));
    }

    /** A bank that let an order lapse stays slow in the figures; one whose order was taken back in time does not. */
    @Test
    void shouldKeepCountingABankThatNeverAnswered() {
        UUID held = world.stop(world.report("6226220200056700102", null));
        UUID lapsing = world.order(world.report("6226220200056700110", null)).id();
        world.execute(held, 4_000_000);
        UUID spared = world.order(world.report("6226220200056700128", null)).id();
        world.as(world.approver, () -> world.review.handle(new ReviewStop.Command(spared, false, "账号有误")));
        world.pass(Duration.ofHours(3));
        assertThat(world.stateOf(lapsing)).isEqualTo("RELEASED");

        GoldenHourView board = world.as(world.desk, () -> board(1));

        GoldenHourView.Bank bank = board.banks().get(0);
        assertThat(bank.orders()).isEqualTo(3);
        assertThat(bank.waiting()).isZero();
        assertThat(bank.silent()).isEqualTo(1);
        assertThat(bank.toHeld().p50Seconds()).isZero();
        assertThat(bank.toHeld().p90Seconds()).as("one of two never came").isNull();
        assertThat(bank.toRead().p90Seconds()).as("one of two was never read").isNull();
        assertThat(board.toHeld()).isEqualTo(bank.toHeld());
        assertThat(board.read()).isEqualTo(bank.toRead());
        assertThat(board.reports())
                .filteredOn(r -> r.silent() == 1)
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.toAllReadSeconds()).isNull();
                    assertThat(r.toAllHeldSeconds()).isNull();
                });
    }

    /** §10: what lay on the account and what of it is in dispute are two sums, and a second stop adds to neither. */
    @Test
    void shouldShowBothSumsApartAndNoMoneyTwice() {
        UUID report = world.report("6226220200056700136", null);
        world.execute(world.stop(report), 9_000_000);
        UUID again = world.order(world.desk, world.report("6226220200056700136", UUID.randomUUID()), "另案")
                .id();
        world.execute(again, 9_000_000);

        GoldenHourView board = world.as(world.desk, () -> board(1));

        assertThat(board.money()).isEqualTo(new GoldenHourView.Money(9_000_000, 5_000_000));
        assertThat(board.banks().get(0).money()).isEqualTo(board.money());
        assertThat(row(report).money()).isEqualTo(board.money());
        assertThat(row(report).read()).isEqualTo(1);
        assertThat(row(report).toAllReadSeconds()).isZero();
        assertThat(board.reports().stream()
                        .mapToLong(r -> r.money().balanceFen())
                        .sum())
                .isEqualTo(9_000_000);
    }

    @Test
    void shouldPageReportsAndWhatIsStuckAndCountOneBankAlone() {
        List<UUID> stops = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            stops.add(world.stop(world.report(String.format("62262202000568%05d", i), null)));
            world.pass(Duration.ofSeconds(1));
        }
        GoldenHourView first = world.as(world.desk, () -> board(1));
        assertThat(first.stuckCount()).isEqualTo(51);
        assertThat(first.stuck()).hasSize(50);
        assertThat(first.reportCount()).isEqualTo(51);
        assertThat(first.reports()).hasSize(50);
        assertThat(first.isMoreReports() && first.isMoreStuck()).isTrue();
        GoldenHourView second =
                world.as(world.desk, () -> world.goldenHour.handle(new GoldenHour.Asked(1, CMBC, 2, 2)));
        assertThat(second.stuck()).extracting(GoldenHourView.Stuck::id).containsExactly(stops.get(50));
        assertThat(second.reports()).hasSize(1);
        assertThat(second.isMoreReports() || second.isMoreStuck()).isFalse();
        GoldenHourView none = world.as(
                world.desk, () -> world.goldenHour.handle(new GoldenHour.Asked(1, "999999999999", null, null)));
        assertThat(none.banks()).isEmpty();
        assertThat(none.stuckCount()).isZero();
    }

    @Test
    void shouldRefuseAPageThatCannotBe() {
        for (int page : new int[] {0, -1, 20_001}) {
            assertThatThrownBy(() -> world.as(
                            world.desk, () -> world.goldenHour.handle(new GoldenHour.Asked(1, null, page, null))))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).contains("page"));
        }
    }

    private GoldenHourView.Report row(UUID report) {
        return world.as(world.desk, () -> board(1)).reports().stream()
                .filter(r -> r.id().equals(report))
                .findFirst()
                .orElseThrow();
    }

    /** A clock of the bank that is behind ours, and a report that was entered after its stop, make no negative time. */
    @Test
    void shouldCountNoNegativeTimes() {
        UUID report = world.report("6226220200056700086", null);
        ReportView seen = world.reports.get(report);
        world.reports.put(
                report,
                new ReportView(
                        seen.id(),
                        seen.reportNo(),
                        seen.fraudType(),
                        seen.state(),
                        seen.unitPath(),
                        seen.orgCode(),
                        seen.receivedAt().plusSeconds(30),
                        seen.victimNameMasked(),
                        seen.lossFen(),
                        seen.transfers(),
                        seen.caseId(),
                        seen.caseNo(),
                        seen.brief()));
        UUID stop = world.stop(report);
        world.as(
                world.bank,
                () -> world.answer.handle(world.success(stop, 1, world.now().minusSeconds(120))));

        GoldenHourView board = world.as(world.desk, () -> board(1));

        assertThat(board.banks().get(0).toHeld().p50Seconds()).isZero();
        assertThat(board.reported().p50Seconds()).isZero();
    }

    @Test
    void shouldBeginWithTheDay() {
        UUID stop = world.stop(world.report("6226220200056700094", null));
        world.reviewed(stop);
        world.pass(Duration.ofDays(1));
        assertThat(world.as(world.desk, () -> board(1)).stuck()).isEmpty();
        assertThat(world.as(world.desk, () -> board(2)).stuck())
                .extracting(GoldenHourView.Stuck::id)
                .containsExactly(stop);
    }

    @Test
    void shouldShowNothingOfAnotherUnit() {
        world.order(world.report("6226220200056700011", null));
        GoldenHourView board = world.as(world.elsewhere, () -> board(null));
        assertThat(board.banks()).isEmpty();
        assertThat(board.stuck()).isEmpty();
    }

    @Test
    void shouldRefuseDaysThatAreTooMany() {
        assertThatThrownBy(() -> world.as(world.desk, () -> board(32))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> world.as(world.desk, () -> board(0))).isInstanceOf(InvalidValue.class);
    }
}
