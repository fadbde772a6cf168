package zujie.funds.workmode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import zujie.funds.stoppay.AnswerStop;
import zujie.funds.stoppay.FundsWorld;
import zujie.funds.stoppay.StopRow;
import zujie.funds.stoppay.StopsByHand;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** R1.24: the way of working of each institution, and orders that are carried by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkModeTest {

    private final FundsWorld world = new FundsWorld();
    private final SetWorkMode modes = new SetWorkMode();
    private final HandOverStops handOver = new HandOverStops();
    private final Actor admin = new Actor(
            new UUID(7, 7), "sys", "管理员", "350000000000", "省厅", OrgKind.POLICE, "/", Set.of(Role.SYSTEM_ADMIN), null);
    private int accounts;

    WorkModeTest() {
        Institutions institutions = new Institutions();
        world.add(List.of(institutions, new StopsByHand(), modes, handOver), List.of());
        world.listeners.add(event -> {
            if (event instanceof Institutions.Changed changed) {
                institutions.forget(changed);
            }
        });
    }

    private WorkModeRow work(String mode, boolean gateway) {
        return world.as(
                admin, () -> modes.handle(new SetWorkMode.Command(FundsWorld.CMBC, mode, false, gateway, "协议约定")));
    }

    private UUID stop() {
        return world.stop(world.report("62220202000" + (10_000_000 + accounts++), null));
    }

    private HandoverRow hand(Actor by, UUID stop, String number) {
        return world.as(by, () -> handOver.handle(new HandOverStops.Command(stop, number, null, "")));
    }

    private StopRow result(UUID stop, String code, Long balance) {
        return world.as(
                world.desk,
                () -> handOver.result(new HandOverStops.Result(
                        stop, code, balance, balance == null ? null : world.now(), "", null, null, null)));
    }

    @Test
    void shouldKeepTheWayOfEachInstitution_R1_24() {
        assertThat(work("PLATFORM", false).mode()).isEqualTo("PLATFORM");
        assertThat(world.as(admin, modes::list)).extracting(WorkModeRow::mode).contains("PLATFORM", "DIRECT");
        assertThatThrownBy(() -> work("PAPER", true)).hasMessageContaining("funds.gateway-needs-direct");
        assertThatThrownBy(() -> work("PIGEON", false)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> world.as(
                        admin, () -> modes.handle(new SetWorkMode.Command("350104000000", "PAPER", false, false, "x"))))
                .as("a police organ is no institution")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shouldTakeTheNumberAndTheResultBackIn_R1_24() {
        work("PLATFORM", false);
        UUID stop = stop();
        assertThatThrownBy(() -> result(stop, "0301", null)).hasMessageContaining("funds.handover-missing");
        assertThatThrownBy(() -> hand(world.desk, stop, " ")).hasMessageContaining("funds.handover-number");
        assertThatThrownBy(() -> hand(world.elsewhere, stop, "P1")).isInstanceOf(NotFound.class);
        assertThat(hand(world.desk, stop, "P2026-1").way()).isEqualTo("PLATFORM");
        world.pass(Duration.ofMinutes(40));
        assertThat(world.open("funds.urge-bank", stop)).as("its clock runs").isNotEmpty();
        StopRow done = result(stop, "0000", 4_210_000L);
        assertThat(done.state()).isEqualTo("EXECUTED");
        assertThat(done.accountBalanceFen()).isEqualTo(4_210_000);
        assertThat(world.stopView(stop).steps()).anyMatch(s -> s.who().contains("录入"));
        assertThatThrownBy(() -> result(stop, "0000", 1L)).isInstanceOf(Conflict.class);
        assertThat(world.as(world.desk, () -> handOver.list(stop))).hasSize(1);
    }

    @Test
    void shouldCarryNothingToWhoWorksDirectly() {
        work("DIRECT", true);
        UUID stop = stop();
        assertThatThrownBy(() -> hand(world.desk, stop, "P1")).hasMessageContaining("funds.handover-direct");
    }

    @Test
    void shouldWriteASheetOfWhatWaits() {
        work("PAPER", false);
        UUID stop = stop();
        String sheet = world.as(world.desk, handOver::sheet);
        assertThat(sheet).contains(world.stopView(stop).stop().orderNo()).contains("李四");
        work("DIRECT", false);
        assertThat(world.as(world.desk, handOver::sheet).lines()).hasSize(1);
    }

    /** What a paper said wrongly is corrected as a bank corrects its own answer. */
    @Test
    void shouldTakeACorrectionBackIn_R1_24() {
        work("PAPER", false);
        UUID stop = stop();
        AnswerStop.Amendment right = new AnswerStop.Amendment(stop, "K77", null, 5_210_000L, null, "回执余额看错");
        assertThatThrownBy(() -> world.as(world.desk, () -> handOver.amended(right)))
                .hasMessageContaining("funds.handover-missing");
        hand(world.desk, stop, "K1");
        result(stop, "0000", 4_210_000L);
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> handOver.amended(right)))
                .isInstanceOf(NotFound.class);
        StopRow now = world.as(world.desk, () -> handOver.amended(right));
        assertThat(now.accountBalanceFen()).isEqualTo(5_210_000);
        assertThat(world.stopView(stop).steps())
                .anyMatch(s -> s.event().equals("AMENDED") && s.who().contains("录入"));
    }

    @Test
    void shouldTakeExtensionAndLiftingBackIn_R1_24() {
        work("PAPER", false);
        UUID stop = stop();
        assertThatThrownBy(() -> world.as(world.desk, () -> handOver.lifted(stop)))
                .hasMessageContaining("funds.handover-missing");
        hand(world.desk, stop, "K1");
        result(stop, "0000", 100L);
        world.reviewed(stop);
        String number = world.stopView(stop).stop().orderNo();
        assertThat(world.as(world.desk, handOver::sheet)).doesNotContain(number);
        world.extensionAsked(stop);
        assertThat(world.as(world.desk, handOver::sheet).lines())
                .anyMatch(line -> line.startsWith(number) && line.endsWith("100105,止付延期"));
        world.reviewed(stop);
        assertThatThrownBy(() -> world.as(world.desk, () -> handOver.extended(stop, false, " ")))
                .hasMessageContaining("funds.note-missing");
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> handOver.extended(stop, true, "")))
                .isInstanceOf(NotFound.class);
        StopRow longer = world.as(world.desk, () -> handOver.extended(stop, true, ""));
        assertThat(longer.state()).isEqualTo("EXTENDED");
        assertThat(longer.expiresAt()).isEqualTo(longer.executedAt().plus(Duration.ofHours(96)));
        assertThatThrownBy(() -> world.as(world.desk, () -> handOver.lifted(stop)))
                .hasMessageContaining("funds.stop-not-over");
        world.released(stop);
        assertThat(world.stopView(stop).liftedAt()).isNull();
        assertThat(world.as(world.desk, handOver::sheet).lines())
                .anyMatch(line -> line.startsWith(number) && line.endsWith("100103,解除止付"));
        world.as(world.desk, () -> handOver.lifted(stop));
        assertThat(world.open("funds.lift-stop", stop)).isEmpty();
        assertThat(world.stopView(stop).liftedAt()).isEqualTo(world.now());
        assertThat(world.stopView(stop).steps()).last().satisfies(s -> assertThat(s.event())
                .isEqualTo("LIFTED"));
        assertThat(world.as(world.desk, handOver::sheet)).doesNotContain(number);
    }

    /** Taken back before anybody carried it: there is nothing to lift. */
    @Test
    void shouldNotCarryTheReleaseOfWhatWasNeverCarried() {
        work("PAPER", false);
        UUID stop = stop();
        world.refused(stop);
        assertThat(world.as(world.desk, handOver::sheet))
                .doesNotContain(world.stopView(stop).stop().orderNo());
    }
}
