package zujie.funds.stoppay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.funds.stoppay.FundsWorld.CMBC;
import static zujie.funds.stoppay.FundsWorld.START;
import static zujie.funds.stoppay.FundsWorld.transfer;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.casework.api.ReportView;
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

        GoldenHourView board = world.as(world.desk, () -> world.goldenHour.handle(1));

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

        GoldenHourView board = world.as(world.desk, () -> world.goldenHour.handle(1));

        assertThat(board.stuck()).extracting(GoldenHourView.Stuck::id).containsExactly(first, second);
        assertThat(board.stuck()).extracting(GoldenHourView.Stuck::late).containsOnly(false);
        GoldenHourView.Bank bank = board.banks().get(0);
        assertThat(bank.orders()).isEqualTo(5);
        assertThat(bank.held()).isEqualTo(2);
        assertThat(bank.refused()).isEqualTo(1);
        assertThat(bank.waiting()).isEqualTo(2);
        assertThat(bank.read()).as("whoever answers has read").isEqualTo(4);
    }

    private GoldenHourView.Report row(UUID report) {
        return world.as(world.desk, () -> world.goldenHour.handle(1)).reports().stream()
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

        GoldenHourView board = world.as(world.desk, () -> world.goldenHour.handle(1));

        assertThat(board.banks().get(0).toHeld().p50Seconds()).isZero();
        assertThat(board.reported().p50Seconds()).isZero();
    }

    @Test
    void shouldBeginWithTheDay() {
        UUID stop = world.stop(world.report("6226220200056700094", null));
        world.reviewed(stop);
        world.pass(Duration.ofDays(1));
        assertThat(world.as(world.desk, () -> world.goldenHour.handle(1)).stuck())
                .isEmpty();
        assertThat(world.as(world.desk, () -> world.goldenHour.handle(2)).stuck())
                .extracting(GoldenHourView.Stuck::id)
                .containsExactly(stop);
    }

    @Test
    void shouldShowNothingOfAnotherUnit() {
        world.order(world.report("6226220200056700011", null));
        GoldenHourView board = world.as(world.elsewhere, () -> world.goldenHour.handle(null));
        assertThat(board.banks()).isEmpty();
        assertThat(board.stuck()).isEmpty();
    }

    @Test
    void shouldRefuseDaysThatAreTooMany() {
        assertThatThrownBy(() -> world.as(world.desk, () -> world.goldenHour.handle(32)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> world.as(world.desk, () -> world.goldenHour.handle(0)))
                .isInstanceOf(InvalidValue.class);
    }
}
