package zujie.funds.stoppay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.casework.api.ReportDesk;
import zujie.funds.bankreport.BankReportKind;
import zujie.funds.bankreport.BankReportRow;
import zujie.funds.bankreport.HandleBankReport;
import zujie.funds.bankreport.LiftOwnStop;
import zujie.funds.bankreport.SendBankReport;
import zujie.funds.history.History;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.timer.TimerHandler;

/** 后补: the order that follows a bank's own stop, which began when the bank says (R1.4, R1.8), on a real MariaDB. */
class LateOrderTest {

    private static final SendBankReport SEND = new SendBankReport();
    private static final HandleBankReport POLICE = new HandleBankReport();
    private static final LiftOwnStop LIFT = new LiftOwnStop();
    private static FundsWorld world;
    private static int accounts;
    private static UUID entered;

    private String account;
    private Instant ceased;

    @BeforeAll
    static void begin() {
        world = new FundsWorld();
        ReportDesk desk = report -> new ReportDesk.Entered(entered, "J1");
        TimerHandler work = (TimerHandler) FundsWorld.hidden("zujie.funds.bankreport.BankReportWork");
        world.add(List.of(desk, new History(), work, SEND, POLICE, LIFT), List.of(work));
    }

    @BeforeEach
    void freshAccount() {
        account = "62260000007%05d".formatted(++accounts);
        ceased = world.now();
    }

    /** The bank stops its own account, police accept its report; the order can follow. */
    private BankReportRow ownStop(boolean ofThisAccount) {
        BankReportRow sent = world.as(
                world.bank,
                () -> SEND.handle(new SendBankReport.Command(
                        BankReportKind.CASE,
                        null,
                        "02",
                        null,
                        "350104000000",
                        null,
                        "仓山支行",
                        "",
                        "张三",
                        "13800000001",
                        "01",
                        "11010519491231002X",
                        null,
                        "自称公检法，要求转账",
                        ceased,
                        List.of(
                                transfer("62260000008%05d".formatted(accounts), !ofThisAccount),
                                transfer(account, ofThisAccount)),
                        null)));
        entered = world.report(account, null);
        return world.as(world.desk, () -> POLICE.accept(sent.id(), "F08", "已受理"));
    }

    private SendBankReport.Transfer transfer(String to, boolean stopped) {
        return new SendBankReport.Transfer(
                FundsWorld.ICBC,
                "6222020200012345670",
                FundsWorld.CMBC,
                to,
                "李四",
                5_000_000L,
                ceased.minusSeconds(600),
                "柜面",
                stopped);
    }

    private StopRow orderAfter(Duration later) {
        world.pass(later);
        return world.order(entered);
    }

    private StopRow answer(StopRow stop, String code, Instant at) {
        return world.as(
                world.bank, () -> world.answer.handle(FundsWorld.said(stop.id(), code, 5_000_000L, null, at, null)));
    }

    private StopRow amend(StopRow stop, Instant at) {
        return world.as(
                world.bank,
                () -> world.answer.amend(new AnswerStop.Amendment(stop.id(), null, at, null, null, "核心系统时间")));
    }

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void shouldLast48HoursFromTheBanksOwnStop_R1_4_R1_8() {
        BankReportRow report = ownStop(true);
        StopRow stop = orderAfter(Duration.ofHours(3));
        assertThat(world.view(stop.id()).originalApplicationId()).isEqualTo(report.applicationId());
        assertThat(world.view(stop.id()).stoppedFirstAt()).isEqualTo(ceased);
        refuses(() -> answer(stop, "0000", ceased.minusSeconds(1)), "funds.executed-before-issue");
        assertThat(answer(stop, "0000", ceased).expiresAt()).isEqualTo(ceased.plus(Duration.ofHours(48)));
        world.approve(stop.id());
        world.until(ceased.plus(Duration.ofHours(48)).minusSeconds(1));
        assertThat(world.stateOf(stop.id())).isEqualTo("EXECUTED");
        world.pass(Duration.ofSeconds(1));
        assertThat(world.stateOf(stop.id())).isEqualTo("EXPIRED");
    }

    @Test
    void shouldTakeAlreadyStoppedForHeld_R1_4_R6_4() {
        ownStop(true);
        StopRow stop = orderAfter(Duration.ofHours(1));
        refuses(() -> world.fail(stop.id(), "1301"), "funds.balance-missing");
        StopRow held = answer(stop, "1301", ceased);
        assertThat(held.state()).isEqualTo("EXECUTED");
        assertThat(held.resultCode()).isEqualTo("1301");
        assertThat(held.disputedFen()).isEqualTo(5_000_000);
        assertThat(world.open(StopMoves.FAILED, stop.id())).isEmpty();
    }

    @Test
    void shouldCorrectTheMomentDownToTheBanksOwnStop_R1_4() {
        ownStop(true);
        StopRow stop = orderAfter(Duration.ofHours(3));
        answer(stop, "0000", world.now());
        refuses(() -> amend(stop, ceased.minusSeconds(1)), "funds.executed-before-issue");
        assertThat(amend(stop, ceased).expiresAt()).isEqualTo(ceased.plus(Duration.ofHours(48)));
    }

    @Test
    void shouldKeepToTheIssueWhereTheBankStoppedNothing_R1_8() {
        ownStop(false);
        StopRow stop = orderAfter(Duration.ofHours(3));
        assertThat(world.view(stop.id()).stoppedFirstAt()).isNull();
        refuses(() -> answer(stop, "0000", ceased), "funds.executed-before-issue");
        assertThat(world.fail(stop.id(), "1301").state()).isEqualTo("FAILED");
    }

    @Test
    void shouldKeepToTheIssueOnceTheBankHasLifted_R1_4() {
        BankReportRow report = ownStop(true);
        world.pass(Duration.ofHours(24));
        world.as(world.bank, () -> LIFT.handle(report.id(), world.now(), ""));
        StopRow stop = orderAfter(Duration.ofHours(1));
        refuses(() -> answer(stop, "0000", ceased), "funds.executed-before-issue");
        assertThat(answer(stop, "0000", world.now()).state()).isEqualTo("EXECUTED");
    }
}
