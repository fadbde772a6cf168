package zujie.funds.stoppay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;

/** What a bank corrects in its answer to a stop afterwards: its number, and when it really stopped the account. */
class AmendStopTest {

    private static FundsWorld world;
    private static int accounts;

    private StopRow stop;
    private Instant executedAt;

    @BeforeAll
    static void begin() {
        world = new FundsWorld();
    }

    @BeforeEach
    void anExecutedStop() {
        stop = world.order(world.report("62260000050%05d".formatted(++accounts), null));
        world.pass(Duration.ofMinutes(20));
        executedAt = world.now().minus(Duration.ofMinutes(5));
        world.as(world.bank, () -> world.answer.handle(world.success(stop.id(), 100, executedAt)));
        world.approve(stop.id());
    }

    private StopRow amend(String no, Instant at, String why) {
        return world.as(world.bank, () -> world.answer.amend(new AnswerStop.Amendment(stop.id(), no, at, why)));
    }

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void shouldMoveTheEndWithTheRealTimeAndKeepWhatStoodBefore_R1_8() {
        Instant real = executedAt.minus(Duration.ofMinutes(10));
        StopRow after = amend("HX-2024-77", real, "核心系统实际时间");
        assertThat(after.executedAt()).isEqualTo(real);
        assertThat(after.expiresAt()).isEqualTo(real.plus(Duration.ofHours(48)));
        StopView view = world.view(stop.id());
        assertThat(view.bankNo()).isEqualTo("HX-2024-77");
        assertThat(view.steps())
                .filteredOn(s -> s.event().equals("AMENDED"))
                .singleElement()
                .satisfies(
                        s -> assertThat(s.reason()).contains("— → HX-2024-77").contains("核心系统实际时间"));
        // Sums and result are as they were, and the lead officer hears of it.
        assertThat(after.accountBalanceFen()).isEqualTo(100);
        assertThat(world.open(StopMoves.AMENDED, stop.id())).hasSize(1);
        world.as(world.desk, () -> world.acknowledge.handle(stop.id()));
        assertThat(world.open(StopMoves.AMENDED, stop.id())).isEmpty();

        world.until(real.plus(Duration.ofHours(48)));
        assertThat(world.stateOf(stop.id())).isEqualTo("EXPIRED");
        refuses(() -> amend(null, executedAt, "太晚"), "funds.amend-over");
        // The number may still be told.
        amend("HX-2024-78", null, "补编号");
        assertThat(world.view(stop.id()).bankNo()).isEqualTo("HX-2024-78");
    }

    @Test
    void shouldChangeNothingThatIsSaidAgain() {
        amend("HX1", null, "补编号");
        int steps = world.view(stop.id()).steps().size();
        amend("HX1", executedAt, "补编号");
        amend(" ", null, "空");
        assertThat(world.view(stop.id()).steps()).hasSize(steps);
    }

    @Test
    void shouldRefuseWhatCannotBeCorrected() {
        refuses(() -> amend("HX1", null, " "), "funds.reason-missing");
        refuses(() -> amend(null, stop.issuedAt().minus(Duration.ofMinutes(6)), "早于下达"), "funds.executed-before-issue");
        refuses(() -> amend(null, executedAt.plus(Duration.ofMinutes(11)), "晚于反馈"), "funds.executed-in-future");
        refuses(() -> amend("9".repeat(121), null, "过长"), "funds.text-too-long");
        assertThatThrownBy(() -> world.as(
                        world.otherBank,
                        () -> world.answer.amend(new AnswerStop.Amendment(stop.id(), "X", null, "他行"))))
                .isInstanceOf(NotFound.class);
        StopRow failed = world.order(world.report("62260000050%05d".formatted(++accounts), null));
        refuses(
                () -> world.as(
                        world.bank, () -> world.answer.amend(new AnswerStop.Amendment(failed.id(), "X", null, "尚未反馈"))),
                "funds.amend-over");
        world.fail(failed.id(), "0300");
        refuses(
                () -> world.as(
                        world.bank, () -> world.answer.amend(new AnswerStop.Amendment(failed.id(), "X", null, "未执行"))),
                "funds.amend-over");
        assertThat(world.view(stop.id()).stop().executedAt()).isEqualTo(executedAt);
    }

    /** The money stands in the books under the day of its execution. */
    @Test
    void shouldKeepTheDayUnderWhichTheMoneyIsCounted() {
        FundsWorld own = new FundsWorld();
        own.until(Instant.parse("2024-03-01T15:50:00Z"));
        StopRow late = own.order(own.report("6226000004900001", null));
        own.until(Instant.parse("2024-03-01T16:05:00Z"));
        own.execute(late.id(), 100);
        refuses(
                () -> own.as(
                        own.bank,
                        () -> own.answer.amend(new AnswerStop.Amendment(
                                late.id(), null, Instant.parse("2024-03-01T15:58:00Z"), "实为零点前"))),
                "funds.amend-other-day");
    }
}
