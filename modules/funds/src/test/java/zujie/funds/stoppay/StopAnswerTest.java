package zujie.funds.stoppay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.funds.stoppay.FundsWorld.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.funds.api.StopFigures;
import zujie.funds.api.StopLine;
import zujie.funds.api.StopSelection;
import zujie.kernel.rule.RuleViolation;

/** What a bank answers to a stop, and how a stop comes to its end (R1.7 to R1.14), on a real MariaDB. */
class StopAnswerTest {

    private static FundsWorld world;
    private static int accounts;

    private String account;

    @BeforeAll
    static void begin() {
        world = new FundsWorld();
    }

    @BeforeEach
    void freshAccount() {
        account = "62260000005%05d".formatted(++accounts);
        world.topics.clear();
        world.facts.clear();
    }

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void shouldEnd48HoursAfterExecutionAtTheBank_R1_8() {
        FundsWorld own = new FundsWorld();
        own.until(Instant.parse("2024-03-01T01:58:00Z"));
        StopRow stop = own.order(own.report(account, null));
        own.until(Instant.parse("2024-03-01T02:10:00Z"));
        Instant executed = Instant.parse("2024-03-01T02:00:00Z");
        StopRow done = own.as(own.bank, () -> own.answer.handle(own.success(stop.id(), 700, executed)));
        assertThat(done.expiresAt()).isEqualTo(Instant.parse("2024-03-03T02:00:00Z"));
        own.approve(stop.id());
        own.until(Instant.parse("2024-03-03T01:59:59Z"));
        assertThat(own.stateOf(stop.id())).isEqualTo("EXECUTED");
        own.until(Instant.parse("2024-03-03T02:00:00Z"));
        StopView over = own.view(stop.id());
        assertThat(over.stop().state()).isEqualTo("EXPIRED");
        assertThat(over.stop().endedAt()).isEqualTo(Instant.parse("2024-03-03T02:00:00Z"));
        assertThat(own.open(StopMoves.ENDED, stop.id())).hasSize(1);
        assertThat(own.open(StopMoves.OVER, stop.id())).hasSize(1);
        own.as(own.desk, () -> own.acknowledge.handle(stop.id()));
        assertThat(own.open(StopMoves.ENDED, stop.id())).isEmpty();
        assertThat(own.facts.get(own.facts.size() - 1).how()).isEqualTo("EXPIRED");
    }

    private static AnswerStop.Command numbered(StopRow stop, String code, Long balance, Instant at, String bankNo) {
        AnswerStop.Command c = FundsWorld.said(stop.id(), code, balance, null, at, null);
        return new AnswerStop.Command(c.id(), code, balance, null, at, null, bankNo, c.elements(), c.books());
    }

    /** The number of the bank's core system comes with the answer, or later as a correction; another one is no repetition. */
    @Test
    void shouldKeepTheBanksNumberWithItsAnswer() {
        StopRow stop = world.order(world.report(account, null));
        refuses(
                () -> world.as(world.bank, () -> world.answer.handle(numbered(stop, "0300", null, null, "HX-1"))),
                "funds.answer-contradicts");
        refuses(
                () -> world.as(
                        world.bank,
                        () -> world.answer.handle(numbered(stop, "0000", 700L, world.now(), "9".repeat(121)))),
                "funds.text-too-long");
        world.as(world.bank, () -> world.answer.handle(numbered(stop, "0000", 700L, world.now(), " HX-1 ")));
        assertThat(world.view(stop.id()).bankNo()).isEqualTo("HX-1");
        world.as(world.bank, () -> world.answer.handle(numbered(stop, "0000", 700L, world.now(), null)));
        refuses(
                () -> world.as(
                        world.bank, () -> world.answer.handle(numbered(stop, "0000", 700L, world.now(), "HX-2"))),
                "funds.answered-otherwise");
        assertThat(world.view(stop.id()).bankNo()).isEqualTo("HX-1");
    }

    @Test
    void shouldAlertTheLeadOfficerTwelveFourAndOneHourBefore_R1_14() {
        StopRow stop = executed(700);
        world.approve(stop.id());
        Instant end = stop.expiresAt();
        world.until(end.minus(Duration.ofHours(12)).minusSeconds(1));
        assertThat(world.open(StopMoves.ENDING, stop.id())).isEmpty();
        for (int hours : new int[] {12, 4, 1}) {
            world.work.removeIf(w -> w.kind().equals(StopMoves.ENDING));
            world.until(end.minus(Duration.ofHours(hours)));
            assertThat(world.open(StopMoves.ENDING, stop.id())).hasSize(1).allSatisfy(w -> {
                assertThat(w.assignee()).isEqualTo(world.desk.id());
                assertThat(w.dueAt()).isEqualTo(end);
            });
        }
    }

    @Test
    void shouldUrgeASilentBank_R1_7() {
        StopRow stop = world.order(world.report(account, null));
        world.pass(Duration.ofMinutes(30));
        assertThat(world.open(StopMoves.URGE, stop.id())).hasSize(1);
        world.execute(stop.id(), 100);
        assertThat(world.open(StopMoves.URGE, stop.id())).isEmpty();
    }

    @Test
    void shouldReleaseOnlyAfterApproval_R1_11() {
        StopRow stop = executed(100);
        world.approve(stop.id());
        refuses(
                () -> world.as(world.approver, () -> world.release.decide(stop.id(), true, "")),
                "funds.release-not-asked");
        refuses(() -> world.as(world.desk, () -> world.release.ask(stop.id(), " ")), "funds.reason-missing");
        assertThat(world.as(world.desk, () -> world.release.ask(stop.id(), "误报"))
                        .state())
                .isEqualTo("EXECUTED");
        assertThat(world.as(world.approver, () -> world.release.decide(stop.id(), true, ""))
                        .state())
                .isEqualTo("RELEASED");
        assertThat(world.open(StopMoves.LIFT, stop.id())).hasSize(1);
        assertThat(world.open(StopMoves.DECIDE_RELEASE, stop.id())).isEmpty();
    }

    @Test
    void shouldRefuseExtensionAndReleaseAfterExpiry_R1_12() {
        StopRow stop = executed(100);
        world.approve(stop.id());
        world.pass(Duration.ofHours(48));
        refuses(() -> world.as(world.desk, () -> world.release.ask(stop.id(), "误报")), "funds.release-after-expiry");
        refuses(() -> world.as(world.desk, () -> world.extend.ask(stop.id(), "尚在核实")), "funds.extend-after-expiry");
    }

    @Test
    void shouldKeepItsEndWhenTheBankCannotExtend_R1_12() {
        StopRow stop = executed(100);
        world.approve(stop.id());
        refuses(
                () -> world.as(world.bank, () -> world.extend.answer(stop.id(), true, "")),
                "funds.extension-not-asked");
        world.as(world.desk, () -> world.extend.ask(stop.id(), "尚在核实"));
        world.approve(stop.id());
        world.as(world.bank, () -> world.extend.answer(stop.id(), false, "1304"));
        assertThat(world.view(stop.id()).stop().expiresAt()).isEqualTo(stop.expiresAt());
        assertThat(world.view(stop.id()).extensions()).isZero();
        assertThat(world.open(StopMoves.EXTENSION_REFUSED, stop.id())).hasSize(1);
        world.as(world.desk, () -> world.extend.ask(stop.id(), "再试"));
        world.approve(stop.id());
        world.pass(Duration.ofHours(48));
        assertThat(world.stateOf(stop.id())).isEqualTo("EXPIRED");
        refuses(
                () -> world.as(world.bank, () -> world.extend.answer(stop.id(), true, "")),
                "funds.extend-after-expiry");
    }

    @Test
    void shouldTakeOneAnswerOnly() {
        StopRow stop = world.order(world.report(account, null));
        Instant at = world.now();
        AnswerStop.Command said = world.success(stop.id(), 100, at);
        world.as(world.bank, () -> world.answer.handle(said));
        assertThat(world.as(world.program, () -> world.answer.handle(said)).state())
                .isEqualTo("EXECUTED");
        assertThat(world.topics.stream().filter("funds.stop-executed.v1"::equals))
                .hasSize(1);
        refuses(
                () -> world.as(world.bank, () -> world.answer.handle(world.success(stop.id(), 101, at))),
                "funds.answered-otherwise");
        refuses(() -> world.fail(stop.id(), "0301"), "funds.answered-otherwise");
    }

    /** What was over before it was told never was in force here. */
    @Test
    void shouldRefuseAFirstAnswerAfterItsEnd_R1_8() {
        StopRow stop = world.order(world.report(account, null));
        world.approve(stop.id());
        Instant executed = world.now();
        world.until(executed.plus(Duration.ofHours(48)));
        AnswerStop.Command late = world.success(stop.id(), 100, executed);
        refuses(() -> world.as(world.bank, () -> world.answer.handle(late)), "funds.answer-ended");
        refuses(
                () -> world.as(world.bank, () -> {
                    world.answer.check(late);
                    return null;
                }),
                "funds.answer-ended");
        assertThat(world.stateOf(stop.id())).isEqualTo("ISSUED");
        AnswerStop.Command last = world.success(stop.id(), 100, executed.plusSeconds(1));
        world.as(world.bank, () -> world.answer.handle(last));
        world.pass(Duration.ofHours(1));
        assertThat(world.as(world.bank, () -> world.answer.handle(last)).state())
                .as("said again after the end it changes nothing")
                .isEqualTo("EXPIRED");
    }

    @Test
    void shouldSayThatTheOrderWasWithdrawn_R1_11() {
        StopRow stop = world.order(world.report(account, null));
        world.refused(stop.id());
        refuses(() -> world.execute(stop.id(), 100), "funds.answer-withdrawn");
        refuses(() -> world.fail(stop.id(), "0301"), "funds.answer-withdrawn");
        StopRow held = executed(100);
        world.refused(held.id());
        refuses(() -> world.fail(held.id(), "0301"), "funds.answered-otherwise");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0302, false", "0303, false", "1301, false", "0000, true", "1200, true"})
    void shouldKnowWhichCodesHoldAnAccount_R6_4(String code, boolean holds) {
        StopRow stop = world.order(world.report(account, null));
        StopRow done = holds
                ? world.as(
                        world.bank,
                        () -> world.answer.handle(FundsWorld.said(stop.id(), code, 300L, null, world.now(), null)))
                : world.fail(stop.id(), code);
        assertThat(done.state()).isEqualTo(holds ? "EXECUTED" : "FAILED");
        assertThat(done.resultCode()).isEqualTo(code);
        assertThat(world.open(StopMoves.FAILED, stop.id())).hasSize(holds ? 0 : 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "result-code-unknown, 7777, 1, -, 0",
                "result-code-unknown, -, 1, -, 0",
                "result-code-unknown, '', 1, -, 0",
                "result-code-unknown, 00000, 1, -, 0",
                "balance-missing, 0000, -, -, 0",
                "amount-negative, 0000, -1, -, 0",
                "amount-negative, 0000, 5, -1, 0",
                "disputed-above-balance, 0000, 5, 6, 0",
                "executed-at-missing, 0000, 5, 5, -",
                "executed-before-issue, 0000, 5, 5, -6",
                "executed-in-future, 0000, 5, 5, 6",
                "answer-contradicts, 0301, 5, -, -",
                "remark-missing, 1300, -, -, -"
            })
    void shouldRefuseAnAnswerThatCannotBe(String code, String result, Long balance, Long disputed, Long minutes) {
        StopRow stop = world.order(world.report(account, null));
        Instant at = minutes == null ? null : world.now().plus(Duration.ofMinutes(minutes));
        refuses(
                () -> world.as(
                        world.bank,
                        () -> world.answer.handle(FundsWorld.said(stop.id(), result, balance, disputed, at, null))),
                "funds." + code);
        assertThat(world.stateOf(stop.id())).isEqualTo("ISSUED");
    }

    @Test
    void shouldFlagAShortBalance_R6_4() {
        StopRow stop = world.order(world.report(account, null));
        StopRow done = world.as(
                world.bank,
                () -> world.answer.handle(FundsWorld.said(stop.id(), "1200", 300L, null, world.now(), null)));
        assertThat(done.state()).isEqualTo("EXECUTED");
        assertThat(done.balanceShort()).isTrue();
        assertThat(done.disputedFen()).isEqualTo(300);
    }

    private static List<StopLine> lines(FundsWorld own, StopSelection.Which which, String bank) {
        return own.as(
                own.desk,
                () -> own.figures.lines(new StopSelection(which, START, end(own), FundsWorld.CITY, bank), null));
    }

    private static Instant end(FundsWorld own) {
        return own.now().plusSeconds(1);
    }

    private static StopFigures figures(FundsWorld own) {
        return own.as(own.desk, () -> own.figures.figures(START, own.now().plusSeconds(1), FundsWorld.CITY));
    }

    private StopRow executed(long balance) {
        return executed(world.order(world.report(account, null)), balance);
    }

    private static StopRow executed(StopRow stop, long balance) {
        return world.execute(stop.id(), balance);
    }
}
