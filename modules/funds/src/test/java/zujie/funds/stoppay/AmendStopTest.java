package zujie.funds.stoppay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.api.MoneyBooks;
import zujie.funds.api.StopFigures;
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
        return world.as(
                world.bank, () -> world.answer.amend(new AnswerStop.Amendment(stop.id(), no, at, null, null, why)));
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
                        () -> world.answer.amend(new AnswerStop.Amendment(stop.id(), "X", null, null, null, "他行"))))
                .isInstanceOf(NotFound.class);
        StopRow failed = world.order(world.report("62260000050%05d".formatted(++accounts), null));
        refuses(
                () -> world.as(
                        world.bank,
                        () -> world.answer.amend(new AnswerStop.Amendment(failed.id(), "X", null, null, null, "尚未反馈"))),
                "funds.amend-over");
        world.fail(failed.id(), "0300");
        refuses(
                () -> world.as(
                        world.bank,
                        () -> world.answer.amend(new AnswerStop.Amendment(failed.id(), "X", null, null, null, "未执行"))),
                "funds.amend-over");
        assertThat(world.view(stop.id()).stop().executedAt()).isEqualTo(executedAt);
    }

    private static StopRow money(FundsWorld own, UUID stop, Long balance, Long disputed) {
        return own.as(
                own.bank,
                () -> own.answer.amend(new AnswerStop.Amendment(stop, null, null, balance, disputed, "余额登记有误")));
    }

    private static StopFigures figures(FundsWorld own, String from, String to) {
        return own.as(own.desk, () -> own.figures.figures(Instant.parse(from), Instant.parse(to), FundsWorld.CITY));
    }

    /** What the books said of all times at a moment. */
    private static String known(FundsWorld own, Instant at) {
        MoneyBooks.Booked booked = own.as(
                own.desk,
                () -> own.ledger.stopped(
                        Instant.EPOCH, Instant.parse("2099-01-01T00:00:00Z"), FundsWorld.CITY, at.plusMillis(1)));
        return booked.orders() + " " + booked.balanceFen() + " " + booked.involvedFen();
    }

    /** Domain rules §10: a corrected sum is an entry of the difference, so that any past date can be recomputed. */
    @Test
    void shouldCorrectSumsByEntriesOfTheDifferenceAndTellThePolice() {
        FundsWorld own = new FundsWorld();
        StopRow made = own.order(own.report("6226000004900002", null));
        own.pass(Duration.ofMinutes(5));
        own.execute(made.id(), 9_000_000);
        own.approve(made.id());
        Instant told = own.now();
        own.pass(Duration.ofDays(1));
        StopRow after = money(own, made.id(), 4_000_000L, null);
        assertThat(after.accountBalanceFen()).isEqualTo(4_000_000);
        assertThat(after.disputedFen()).isEqualTo(4_000_000);
        assertThat(after.expiresAt()).as("the end is as it was").isEqualTo(told.plus(Duration.ofHours(48)));
        assertThat(own.view(made.id()).steps())
                .filteredOn(s -> s.event().equals("AMENDED"))
                .singleElement()
                .satisfies(s -> assertThat(s.reason())
                        .contains("账户止付余额 ¥90,000.00")
                        .contains("→ ¥40,000.00")
                        .contains("余额登记有误"));
        assertThat(own.open(StopMoves.AMENDED, made.id())).hasSize(1);
        assertThat(figures(own, "2024-03-01T00:00:00Z", "2024-03-02T00:00:00Z"))
                .isEqualTo(new StopFigures(1, 1, 4_000_000, 4_000_000));
        assertThat(known(own, told)).isEqualTo("1 9000000 5000000");
        assertThat(known(own, own.now())).isEqualTo("1 4000000 4000000");

        // Once more, and after its end.
        own.pass(Duration.ofDays(2));
        assertThat(own.stateOf(made.id())).isEqualTo("EXPIRED");
        assertThat(money(own, made.id(), null, 3_000_000L).accountBalanceFen()).isEqualTo(4_000_000);
        assertThat(known(own, own.now())).isEqualTo("1 4000000 3000000");
        assertThat(String.valueOf(own.sql("select account_balance_fen from funds_ledger where kind = 'STOPPED'")))
                .as("the first entry is as it was")
                .isEqualTo("9000000");

        // The first answer said again is another answer now, and refused as such.
        refuses(
                () -> own.as(own.bank, () -> own.answer.handle(own.success(made.id(), 9_000_000, told))),
                "funds.answered-otherwise");
        refuses(() -> money(own, made.id(), 100L, 101L), "funds.disputed-above-balance");
        refuses(() -> money(own, made.id(), -1L, null), "funds.amount-negative");
    }

    /** Money that another stop counts stays with that one. */
    @Test
    void shouldCountNothingTwiceByACorrection() {
        FundsWorld own = new FundsWorld();
        StopRow first = own.order(own.report("6226000004900003", null));
        own.execute(first.id(), 9_000_000);
        StopRow second = own.order(own.desk, own.report("6226000004900003", UUID.randomUUID()), "另案");
        own.execute(second.id(), 9_000_000);
        String before = known(own, own.now());
        money(own, second.id(), 8_000_000L, null);
        assertThat(known(own, own.now())).isEqualTo(before);
        money(own, first.id(), 8_000_000L, null);
        assertThat(known(own, own.now())).isEqualTo("2 8000000 5000000");
    }

    /** The time for it is a dated parameter (funds.amend-days), counted from the answer. */
    @Test
    void shouldTakeNoCorrectionOfSumsWhenItsTimeIsPast() {
        FundsWorld own = new FundsWorld();
        StopRow made = own.order(own.report("6226000004900004", null));
        own.execute(made.id(), 100);
        own.pass(Duration.ofDays(5));
        money(own, made.id(), 90L, null);
        own.pass(Duration.ofSeconds(1));
        refuses(() -> money(own, made.id(), 80L, null), "funds.amend-late");
        own.amended(made.id(), "HX-9");
        assertThat(own.view(made.id()).bankNo()).isEqualTo("HX-9");
    }

    /** The money stands in the books under the day of its execution: it moves along, and its order too. */
    @Test
    void shouldMoveTheMoneyToTheDayOnWhichItWasReallyHeld() {
        FundsWorld own = new FundsWorld();
        own.until(Instant.parse("2024-03-01T15:50:00Z"));
        StopRow late = own.order(own.report("6226000004900001", null));
        own.until(Instant.parse("2024-03-01T16:05:00Z"));
        own.execute(late.id(), 100);
        Instant real = Instant.parse("2024-03-01T15:58:00Z");
        StopRow after = own.as(
                own.bank, () -> own.answer.amend(new AnswerStop.Amendment(late.id(), null, real, null, null, "实为零点前")));
        assertThat(after.expiresAt()).isEqualTo(real.plus(Duration.ofHours(48)));
        assertThat(figures(own, "2024-02-29T16:00:00Z", "2024-03-01T16:00:00Z").accountBalanceFen())
                .isEqualTo(100);
        assertThat(figures(own, "2024-02-29T16:00:00Z", "2024-03-01T16:00:00Z").executed())
                .isEqualTo(1);
        assertThat(figures(own, "2024-03-01T16:00:00Z", "2024-03-02T16:00:00Z").accountBalanceFen())
                .isZero();
        assertThat(figures(own, "2024-03-01T16:00:00Z", "2024-03-02T16:00:00Z").executed())
                .isZero();
    }
}
