package zujie.funds.stoppay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
