package zujie.funds.bankreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.casework.api.NewReport;
import zujie.casework.api.ReportDesk;
import zujie.funds.counter.CheckBook;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.history.History;
import zujie.funds.history.Step;
import zujie.funds.order.StopOrdered;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;

/** What banks report, on a real MariaDB: the clock, the answer, the order after the bank's own stop. */
class BankReportTest {

    private static final SendBankReport SEND = new SendBankReport();
    private static final HandleBankReport POLICE = new HandleBankReport();
    private static final ReadBankReports READ = new ReadBankReports();
    private static final LiftOwnStop LIFT = new LiftOwnStop();
    private static final BankReportWork WORK = new BankReportWork();
    private static final OriginalApplications ORIGINALS = new OriginalApplications();
    private static final List<NewReport> ENTERED = new ArrayList<>();
    private static FreezeWorld world;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
        ReportDesk desk = report -> {
            ENTERED.add(report);
            return new ReportDesk.Entered(UUID.randomUUID(), "J20240301" + ENTERED.size());
        };
        world.add(
                List.of(
                        desk,
                        new History(),
                        new BankReportBook(),
                        new CheckBook(),
                        WORK,
                        SEND,
                        POLICE,
                        READ,
                        LIFT,
                        ORIGINALS),
                List.of(WORK));
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static SendBankReport.Transfer transfer(String payeeBank, boolean ceased) {
        return new SendBankReport.Transfer(
                FundsWorld.CMBC,
                "6226 0000 1111 2222",
                payeeBank,
                "6222020200056705999",
                "李四",
                5_000_000L,
                world.now().minusSeconds(600),
                "柜面",
                ceased);
    }

    private static SendBankReport.Command victim(String number, String type, Instant ceasedAt, String payeeBank) {
        return new SendBankReport.Command(
                BankReportKind.CASE,
                number,
                type,
                null,
                "350104000000",
                null,
                "仓山支行",
                "0591-1",
                "张三",
                "13800000001",
                "01",
                "11010519491231002X",
                null,
                "自称公检法，要求转账",
                ceasedAt,
                List.of(transfer(payeeBank, ceasedAt != null)),
                null);
    }

    private static SendBankReport.Command event(BankReportKind kind, String number, String feature, String original) {
        return new SendBankReport.Command(
                kind,
                number,
                null,
                original,
                "350104000000",
                feature,
                null,
                null,
                "李四",
                null,
                null,
                null,
                "6226000099998888",
                null,
                null,
                List.of(),
                null);
    }

    private static BankReportRow send(SendBankReport.Command c) {
        return world.as(world.bank, () -> SEND.handle(c));
    }

    private static final String STOPPED = "6222020200056705999";

    private static BankReportRow ownStop() {
        return send(victim(null, "02", world.now(), FundsWorld.CMBC));
    }

    private static BankReportRow accept(UUID id) {
        return world.as(world.desk, () -> POLICE.accept(id, "F08", "已受理"));
    }

    private static ReadBankReports.View look(Actor by, UUID id) {
        return world.as(by, () -> READ.get(id));
    }

    private static String number(int no) {
        return "0401" + "%032d".formatted(no);
    }

    @Test
    void shouldBecomeAReportOfTheChannelBank_R1_3() {
        BankReportRow sent = send(victim(number(1), "01", null, FundsWorld.ICBC));
        assertThat(sent.dueAt()).isEqualTo(world.now().plus(Duration.ofMinutes(30)));
        assertThat(world.open("funds.answer-bank-report", sent.id())).hasSize(1).allSatisfy(w -> {
            assertThat(w.unitPath()).isEqualTo(FundsWorld.DISTRICT);
            assertThat(w.dueAt()).isEqualTo(sent.dueAt());
        });
        assertThat(look(world.desk, sent.id()).report().personName()).isEqualTo("张*");
        assertThat(look(world.bank, sent.id()).report().personName()).isEqualTo("张三");
        refuses(
                () -> world.as(world.desk, () -> POLICE.accept(sent.id(), " ", "")),
                RuleViolation.class,
                "funds.bankreport-type-missing");
        BankReportRow accepted = accept(sent.id());
        assertThat(accepted.state()).isEqualTo("ACCEPTED");
        NewReport entered = ENTERED.get(ENTERED.size() - 1);
        assertThat(entered.channel()).isEqualTo("BANK");
        assertThat(entered.victimName()).isEqualTo("张三");
        assertThat(entered.brief()).contains(number(1));
        assertThat(entered.transfers()).singleElement().satisfies(t -> {
            assertThat(t.payeeAccount()).isEqualTo("6222020200056705999");
            assertThat(t.amountFen()).isEqualTo(5_000_000L);
        });
        assertThat(world.open("funds.answer-bank-report", sent.id())).isEmpty();
        assertThat(world.open("funds.order-after-bank-stop", sent.id()))
                .singleElement()
                .satisfies(w -> assertThat(w.dueAt())
                        .as("the order has a clock of its own")
                        .isEqualTo(world.now().plus(Duration.ofMinutes(30))));
        assertThat(world.open("funds.bank-report-answered", sent.id())).hasSize(1);
        look(world.bank, sent.id());
        assertThat(world.open("funds.bank-report-answered", sent.id())).isEmpty();
        refuses(() -> accept(sent.id()), IllegalMove.class, "funds.bankreport-move");
        refuses(
                () -> world.as(world.desk, () -> POLICE.reject(sent.id(), "误")),
                IllegalMove.class,
                "funds.bankreport-move");
    }

    @Test
    void shouldFollowTheBanksOwnStopWithin24Hours_R1_4() {
        BankReportRow own = ownStop();
        assertThat(own.orderDueAt()).isEqualTo(world.now().plus(Duration.ofHours(24)));
        BankReportRow accepted = accept(own.id());
        UUID report = accepted.reportId();
        assertThat(world.as(world.desk, () -> ORIGINALS.of(report, FundsWorld.CMBC, "6222020200056705999")))
                .contains(new OriginalApplications.Original(own.applicationId(), own.ceasedAt()));
        assertThat(world.as(world.desk, () -> ORIGINALS.of(report, FundsWorld.ICBC, "6222020200056705999")))
                .isEmpty();
        world.as(Actor.system("stop"), () -> {
            WORK.follow(ordered(report, 3, FundsWorld.ICBC, STOPPED));
            WORK.follow(ordered(report, 4, FundsWorld.CMBC, "6222020200056705000"));
            return null;
        });
        assertThat(look(world.desk, own.id()).report().orderNo())
                .as("orders at another bank and for another account")
                .isEmpty();
        world.as(Actor.system("stop"), () -> {
            WORK.follow(ordered(report, 1, FundsWorld.CMBC, STOPPED));
            WORK.follow(ordered(report, 2, FundsWorld.CMBC, STOPPED));
            return null;
        });
        assertThat(look(world.desk, own.id()).report().orderNo()).isEqualTo("0101" + "1".repeat(32));
        world.pass(Duration.ofHours(25));
        assertThat(look(world.desk, own.id()).report().lapsedAt()).isNull();
        assertThat(world.open("funds.lift-own-stop", own.id())).isEmpty();
    }

    private static StopOrdered ordered(UUID report, int no, String bank, String account) {
        return new StopOrdered(report, "0101" + String.valueOf(no).repeat(32), bank, account);
    }

    /** Who was told to lift must not do so any more once the order is there. */
    @Test
    void shouldCallOffTheLiftingWhenTheOrderComesLate_R1_4() {
        BankReportRow own = ownStop();
        UUID report = accept(own.id()).reportId();
        world.pass(Duration.ofHours(24));
        assertThat(world.open("funds.lift-own-stop", own.id())).hasSize(1);
        world.as(Actor.system("stop"), () -> {
            WORK.follow(ordered(report, 1, FundsWorld.CMBC, STOPPED));
            return null;
        });
        assertThat(world.open("funds.lift-own-stop", own.id())).isEmpty();
    }

    @Test
    void shouldTellTheBankToLiftWhenNoOrderCame_R1_4() {
        BankReportRow own = ownStop();
        accept(own.id());
        world.pass(Duration.ofHours(24).minusSeconds(1));
        assertThat(world.open("funds.lift-own-stop", own.id())).isEmpty();
        world.pass(Duration.ofSeconds(1));
        assertThat(world.open("funds.lift-own-stop", own.id())).hasSize(1).allSatisfy(w -> assertThat(w.unitPath())
                .isEqualTo(world.bank.unitPath()));
        assertThat(look(world.desk, own.id()).steps()).extracting(Step::event).endsWith("LAPSED");
        BankReportRow refused = ownStop();
        world.as(world.desk, () -> POLICE.reject(refused.id(), "与案件无关"));
        assertThat(world.open("funds.lift-own-stop", refused.id())).hasSize(1);
    }

    private static BankReportRow lift(Actor by, UUID id, Instant at) {
        return world.as(by, () -> LIFT.handle(id, at, "核心系统已恢复"));
    }

    @Test
    void shouldSayWhenItsOwnStopWasLifted_R1_4() {
        BankReportRow own = ownStop();
        accept(own.id());
        Instant ceased = world.now();
        refuses(() -> lift(world.bank, own.id(), ceased), Conflict.class, "funds.own-stop-not-to-lift");
        world.pass(Duration.ofHours(24));
        Instant due = world.now().plus(Duration.ofHours(1));
        assertThat(world.open("funds.lift-own-stop", own.id())).singleElement().satisfies(w -> assertThat(w.dueAt())
                .isEqualTo(due));
        assertThat(look(world.bank, own.id()).report().running()).isEqualTo(due);
        world.pass(Duration.ofMinutes(20));
        Instant real = world.now().minus(Duration.ofMinutes(8));
        refuses(() -> lift(world.bank, own.id(), null), RuleViolation.class, "funds.lifted-at-missing");
        refuses(
                () -> lift(world.bank, own.id(), ceased.minusSeconds(1)),
                RuleViolation.class,
                "funds.lifted-before-stop");
        refuses(
                () -> lift(world.bank, own.id(), world.now().plus(Duration.ofMinutes(6))),
                RuleViolation.class,
                "funds.lifted-in-future");
        refuses(() -> lift(world.otherBank, own.id(), real), NotFound.class, "funds.bankreport-not-found");
        BankReportRow lifted = lift(world.program, own.id(), real);
        assertThat(lifted.liftedAt()).isEqualTo(real);
        assertThat(lifted.toLift()).isFalse();
        assertThat(world.open("funds.lift-own-stop", own.id())).isEmpty();
        assertThat(look(world.desk, own.id()).steps()).extracting(Step::event).endsWith("LAPSED", "LIFTED");
        assertThat(lift(world.bank, own.id(), real).liftedBy()).isEqualTo(lifted.liftedBy());
        assertThat(look(world.desk, own.id()).steps()).hasSize(4);
        refuses(
                () -> lift(world.bank, own.id(), real.plusSeconds(1)),
                Conflict.class,
                "funds.own-stop-lifted-otherwise");
        assertThat(world.as(world.desk, () -> ORIGINALS.of(lifted.reportId(), FundsWorld.CMBC, STOPPED)))
                .as("an order that comes now follows no stop any more")
                .contains(new OriginalApplications.Original(own.applicationId(), null));
    }

    @Test
    void shouldNotAskTwiceToLift_R1_4() {
        BankReportRow own = ownStop();
        world.pass(Duration.ofHours(24));
        world.as(world.desk, () -> POLICE.reject(own.id(), "与案件无关"));
        assertThat(world.open("funds.lift-own-stop", own.id())).hasSize(1);
    }

    @Test
    void shouldNotLiftWhatWasOrderedAfterAll_R1_4() {
        BankReportRow own = ownStop();
        UUID report = accept(own.id()).reportId();
        world.pass(Duration.ofHours(24));
        world.as(Actor.system("stop"), () -> {
            WORK.follow(ordered(report, 1, FundsWorld.CMBC, STOPPED));
            return null;
        });
        refuses(() -> lift(world.bank, own.id(), world.now()), Conflict.class, "funds.own-stop-not-to-lift");
        assertThat(look(world.bank, own.id()).report().toLift()).isFalse();
    }

    @Test
    void shouldStopFirstOnlyAtOwnAccounts_R1_4() {
        refuses(
                () -> send(victim(null, "02", world.now(), FundsWorld.ICBC)),
                RuleViolation.class,
                "funds.bankreport-not-own-account");
        refuses(() -> send(victim(null, "02", null, FundsWorld.CMBC)), RuleViolation.class, "funds.query-time-missing");
        refuses(() -> send(victim(null, "07", null, FundsWorld.CMBC)), InvalidValue.class, "funds.value-unknown");
    }

    @Test
    void shouldCountAnApplicationOnce_R6_5() {
        BankReportRow first = send(victim(number(7), "01", null, FundsWorld.ICBC));
        assertThat(send(victim(number(7), "01", null, FundsWorld.ICBC)).id()).isEqualTo(first.id());
        refuses(
                () -> send(victim(number(7), "01", null, FundsWorld.CMBC)),
                Conflict.class,
                "funds.bankreport-other-content");
        refuses(
                () -> send(victim("0401", "01", null, FundsWorld.ICBC)),
                InvalidValue.class,
                "funds.bankreport-number-malformed");
    }

    @Test
    void shouldKeepUnknownFeaturesAndTakeBackByZeros_R6_3() {
        BankReportRow odd = send(event(BankReportKind.ABNORMAL_EVENT, number(8), "4242", null));
        assertThat(odd.featureKey()).isEqualTo("funds.feature.unknown");
        assertThat(odd.featureCode()).isEqualTo("4242");
        assertThat(odd.dueAt()).isEqualTo(world.now().plus(Duration.ofHours(24)));
        refuses(
                () -> send(event(BankReportKind.INVOLVED_ACCOUNT, null, "", null)),
                RuleViolation.class,
                "funds.bankreport-feature-missing");
        refuses(
                () -> send(event(BankReportKind.INVOLVED_ACCOUNT, null, "0000", null)),
                RuleViolation.class,
                "funds.bankreport-original-missing");
        refuses(
                () -> world.as(
                        world.otherBank,
                        () -> SEND.handle(event(BankReportKind.ABNORMAL_EVENT, null, "0000", number(8)))),
                InvalidValue.class,
                "funds.bankreport-not-found");
        BankReportRow back = send(event(BankReportKind.ABNORMAL_EVENT, null, "0000", number(8)));
        assertThat(back.id()).isEqualTo(odd.id());
        assertThat(back.state()).isEqualTo("CANCELLED");
        assertThat(world.open("funds.answer-bank-report", odd.id())).isEmpty();
        BankReportRow opening = send(event(BankReportKind.ABNORMAL_OPENING, null, "1001", null));
        assertThat(world.as(world.second, () -> POLICE.note(opening.id(), "开户人无业，已约谈"))
                        .state())
                .isEqualTo("NOTED");
        refuses(() -> accept(opening.id()), IllegalMove.class, "funds.bankreport-move");
    }

    @Test
    void shouldBeClosedToOthers_R9_9() {
        BankReportRow sent = send(victim(null, "01", null, FundsWorld.ICBC));
        refuses(() -> look(world.otherBank, sent.id()), NotFound.class, "funds.bankreport-not-found");
        refuses(() -> look(world.elsewhere, sent.id()), NotFound.class, "funds.bankreport-not-found");
        refuses(
                () -> world.as(world.elsewhere, () -> POLICE.reject(sent.id(), "误")),
                NotFound.class,
                "funds.bankreport-not-found");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "CASE,RECEIVED,ACCEPTED REJECTED CANCELLED",
        "CASE,ACCEPTED,ORDERED",
        "CASE,ORDERED,''",
        "CASE,REJECTED,''",
        "CASE,CANCELLED,''",
        "ABNORMAL_EVENT,RECEIVED,NOTED CANCELLED",
        "ABNORMAL_EVENT,NOTED,CANCELLED",
        "ABNORMAL_EVENT,CANCELLED,''"
    })
    void shouldMoveAsTheRulesSay(BankReportKind kind, BankReportState from, String to) {
        Set<String> legal = to.isEmpty() ? Set.of() : Set.of(to.split(" "));
        for (BankReportState each : BankReportState.values()) {
            assertThat(from.canBecome(each, kind)).as(from + " → " + each).isEqualTo(legal.contains(each.name()));
        }
    }
}
