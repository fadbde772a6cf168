package zujie.funds.bankcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.funds.bankcheck.BankCheckWorld.BOTH;
import static zujie.funds.bankcheck.BankCheckWorld.CHECKER;
import static zujie.funds.bankcheck.BankCheckWorld.FOREIGN;
import static zujie.funds.bankcheck.BankCheckWorld.OPERATOR;
import static zujie.funds.bankcheck.BankCheckWorld.held;
import static zujie.funds.bankcheck.BankCheckWorld.refuses;
import static zujie.funds.stoppay.FundsWorld.CMBC;
import static zujie.funds.stoppay.FundsWorld.ICBC;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zujie.funds.account.ElementCheck;
import zujie.funds.stoppay.AnswerStop;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** Four eyes in the bank, on a real MariaDB: who sets it, what waits, who may approve, what overtakes it. */
class BankCheckTest {

    private static final Actor ADMIN =
            new Actor(new UUID(3, 35), "admin", "系统管理员", "", "", OrgKind.POLICE, "/", Set.of(Role.SYSTEM_ADMIN), null);

    private static BankCheckWorld world;

    private UUID stop;

    @BeforeAll
    static void begin() throws ReflectiveOperationException {
        world = new BankCheckWorld();
    }

    @BeforeEach
    void anOrderAtABankWithFourEyes() {
        world.checkDesk.on(CHECKER);
        stop = world.stopped();
    }

    private static AnswerStop.Command direct(UUID stop) {
        return new AnswerStop.Command(
                stop,
                "0000",
                100L,
                null,
                world.now(),
                null,
                null,
                ElementCheck.ALL_MATCH,
                zujie.funds.account.AccountData.NONE);
    }

    @Test
    void shouldLetABankAnswerAtOnceWhichHasSaidNothing() {
        world.checkDesk.off();
        refuses(() -> world.propose(OPERATOR, stop), RuleViolation.class, "funds.check-off");
        world.as(OPERATOR, () -> world.answerStop.handle(direct(stop)));
        assertThat(world.stateOf(stop)).isEqualTo("EXECUTED");
    }

    @Test
    void shouldKeepWhatEachBankSetsFromADayOn() {
        world.checkDesk.off();
        refuses(
                () -> world.as(CHECKER, () -> world.bankRules.set(null, true, null, " ")),
                RuleViolation.class,
                "funds.reason-missing");
        refuses(
                () -> world.as(CHECKER, () -> world.bankRules.set(ICBC, true, null, "越权")),
                NotFound.class,
                "funds.institution-not-found");
        refuses(
                () -> world.as(
                        CHECKER,
                        () -> world.bankRules.set(null, true, world.today().minusDays(1), "倒签")),
                InvalidValue.class,
                "funds.rule-past");
        world.as(CHECKER, () -> world.bankRules.set(null, true, world.today().plusDays(1), "明日起"));
        assertThat(isOn(CMBC)).isFalse();
        world.as(ADMIN, () -> world.bankRules.set(CMBC, true, null, "应机构书面申请"));
        assertThat(isOn(CMBC)).isTrue();
        assertThat(isOn(ICBC)).isFalse();
        world.as(CHECKER, () -> world.bankRules.set(null, false, null, "暂停"));
        assertThat(isOn(CMBC)).isFalse();
        List<CheckRules.BankRow> own = world.as(OPERATOR, world.bankRules::list);
        assertThat(own).hasSize(1);
        assertThat(own.get(0).active()).isFalse();
        assertThat(own.get(0).history()).extracting(CheckRules.Rule::reason).containsExactly("明日起", "暂停", "应机构书面申请");
        assertThat(world.as(ADMIN, world.bankRules::list)).hasSize(2);
        refuses(
                () -> world.as(ADMIN, () -> world.bankRules.set("999999999999", true, null, "无")),
                NotFound.class,
                "funds.institution-not-found");
    }

    @Test
    void shouldNotBeSwitchedOnWhereNobodyCouldCheck() {
        refuses(
                () -> {
                    Actor gone = BankCheckWorld.person(34, ICBC, Role.BANK_OPERATOR);
                    world.forget(FOREIGN);
                    world.know(gone);
                    try {
                        world.as(ADMIN, () -> world.bankRules.set(ICBC, true, null, "试"));
                    } finally {
                        world.forget(gone);
                        world.know(FOREIGN);
                    }
                },
                RuleViolation.class,
                "funds.check-no-checker");
    }

    private static boolean isOn(String bank) {
        return world.as(OPERATOR, () -> world.eyes.isOn(bank));
    }

    /** The rule stands in the use case: neither screen nor REST gets by it. A program does, its system has checked. */
    @Test
    void shouldLetNoOperatorAnswerAloneButAProgram() {
        refuses(
                () -> world.as(OPERATOR, () -> world.answerStop.handle(direct(stop))),
                Conflict.class,
                "funds.check-needed");
        refuses(
                () -> world.as(BOTH, () -> world.answerStop.handle(direct(stop))),
                Conflict.class,
                "funds.check-needed");
        assertThat(world.stateOf(stop)).isEqualTo("ISSUED");
        world.as(world.program, () -> world.answerStop.handle(direct(stop)));
        assertThat(world.stateOf(stop)).isEqualTo("EXECUTED");
    }

    @Test
    void shouldWaitForASecondPersonAndThenHoldAsFromTheOperatorsTime() {
        Instant entered = world.now();
        ProposalRow p = world.propose(BOTH, stop);
        assertThat(p.state()).isEqualTo("WAITING");
        assertThat(world.stateOf(stop)).isEqualTo("ISSUED");
        assertThat(world.open("funds.answer-stop", stop)).hasSize(1);
        assertThat(world.open(Proposals.CHECK, p.id())).singleElement().satisfies(item -> {
            assertThat(item.role()).isEqualTo(Role.BANK_CHECKER);
            assertThat(item.dueAt()).isEqualTo(p.dueAt()).isNotNull();
        });
        refuses(() -> world.propose(OPERATOR, stop), Conflict.class, "funds.proposal-there");
        refuses(() -> world.as(BOTH, () -> world.check.approve(p.id())), Denied.class, "funds.check-own");
        refuses(() -> world.as(BOTH, () -> world.check.sendBack(p.id(), "自退")), Denied.class, "funds.check-own");
        assertThat(world.stateOf(stop)).isEqualTo("ISSUED");

        world.pass(Duration.ofMinutes(20));
        world.as(CHECKER, () -> world.check.approve(p.id()));
        assertThat(world.stateOf(stop)).isEqualTo("EXECUTED");
        assertThat(world.stopView(stop).stop().executedAt()).isEqualTo(entered);
        assertThat(world.stopView(stop).stop().expiresAt()).isEqualTo(entered.plus(Duration.ofHours(48)));
        assertThat(world.stopView(stop).answeredBy()).contains("行员33").contains("复核：行员32");
        assertThat(world.open(Proposals.CHECK, p.id())).isEmpty();
        assertThat(world.as(CHECKER, () -> world.check.get(p.id())).steps())
                .extracting(s -> s.event())
                .containsExactly("PROPOSED", "APPROVED");
        refuses(() -> world.as(CHECKER, () -> world.check.approve(p.id())), IllegalMove.class, "funds.proposal-move");
    }

    /** R1.7: nobody's clock stands still while it waits. */
    @Test
    void shouldLetTheOrdersClockRunWhileItWaits() {
        world.propose(OPERATOR, stop);
        world.pass(Duration.ofMinutes(31));
        assertThat(world.open("funds.urge-bank", stop)).hasSize(1);
    }

    @Test
    void shouldComeBackWithAReasonAndBeEnteredAnew() {
        ProposalRow p = world.propose(OPERATOR, stop);
        refuses(
                () -> world.as(CHECKER, () -> world.check.sendBack(p.id(), " ")),
                RuleViolation.class,
                "funds.reason-missing");
        world.as(CHECKER, () -> world.check.sendBack(p.id(), "余额与核心系统不符"));
        assertThat(world.state(p)).isEqualTo("RETURNED");
        assertThat(world.stateOf(stop)).isEqualTo("ISSUED");
        assertThat(world.open(Proposals.RETURNED, stop)).singleElement().satisfies(item -> assertThat(item.assignee())
                .isEqualTo(OPERATOR.id()));
        ProposalRow again = world.propose(OPERATOR, stop);
        assertThat(world.open(Proposals.RETURNED, stop)).isEmpty();
        world.as(CHECKER, () -> world.check.approve(again.id()));
        assertThat(world.stateOf(stop)).isEqualTo("EXECUTED");
    }

    @Test
    void shouldBeTakenBackByWhoEnteredItOnly() {
        ProposalRow p = world.propose(OPERATOR, stop);
        refuses(() -> world.as(BOTH, () -> world.check.takeBack(p.id())), Denied.class, "funds.check-not-own");
        world.as(OPERATOR, () -> world.check.takeBack(p.id()));
        assertThat(world.state(p)).isEqualTo("TAKEN_BACK");
        assertThat(world.open(Proposals.CHECK, p.id())).isEmpty();
    }

    @Test
    void shouldBeOvertakenByTheProgramsAnswerOrAWithdrawal() {
        ProposalRow first = world.propose(OPERATOR, stop);
        world.as(world.program, () -> world.answerStop.handle(direct(stop)));
        assertThat(world.state(first)).isEqualTo("OVERTAKEN");
        assertThat(world.open(Proposals.CHECK, first.id())).isEmpty();
        refuses(
                () -> world.as(CHECKER, () -> world.check.approve(first.id())),
                IllegalMove.class,
                "funds.proposal-move");

        stop = world.stopped();
        ProposalRow second = world.propose(OPERATOR, stop);
        world.refused(stop);
        assertThat(world.state(second)).isEqualTo("OVERTAKEN");
        refuses(() -> world.propose(OPERATOR, stop), Conflict.class, "funds.answer-withdrawn");
    }

    /** Whatever moves the order on without a word: the checker sees why, and nothing is left half done. */
    @Test
    void shouldLeaveNothingHalfDoneWhenTheOrderHasMovedOn() {
        ProposalRow p = world.propose(OPERATOR, stop);
        world.sqlUpdate("update funds_stop_payment set state = 'RELEASED' where id = '" + stop + "'");
        assertThat(world.as(CHECKER, () -> world.check.get(p.id())).stale()).isTrue();
        refuses(() -> world.as(CHECKER, () -> world.check.approve(p.id())), Conflict.class, "funds.proposal-stale");
        assertThat(world.state(p)).isEqualTo("WAITING");
        assertThat(world.as(CHECKER, () -> world.check.get(p.id())).steps()).hasSize(1);
        world.as(CHECKER, () -> world.check.sendBack(p.id(), "指令已解除"));
        assertThat(world.state(p)).isEqualTo("RETURNED");
    }

    /** What could not be answered is not put before a checker either (R1.6). */
    @Test
    void shouldRefuseAtOnceWhatCouldNotBeAnswered() {
        refuses(
                () -> world.as(
                        OPERATOR,
                        () -> world.check.propose(
                                "stop-payment",
                                ProposalAct.ANSWER,
                                stop,
                                AnswerWords.ofStop("0000", 100L, null, world.now(), null, null, ElementCheck.NONE))),
                RuleViolation.class,
                "funds.elements-not-judged");
        refuses(
                () -> world.as(
                        OPERATOR,
                        () -> world.check.propose(
                                "stop-payment",
                                ProposalAct.ANSWER,
                                stop,
                                AnswerWords.ofStop(
                                        "0000", null, null, world.now(), null, null, ElementCheck.ALL_MATCH))),
                RuleViolation.class,
                "funds.balance-missing");
        refuses(
                () -> world.as(
                        OPERATOR, () -> world.check.propose("report", ProposalAct.ANSWER, stop, held(world.now()))),
                InvalidValue.class,
                "funds.value-unknown");
        refuses(
                () -> world.propose("stop-payment", ProposalAct.RENEWAL, stop, AnswerWords.done(true, null, "")),
                InvalidValue.class,
                "funds.value-unknown");
        assertThat(world.as(OPERATOR, () -> world.check.latest("stop-payment", stop)))
                .isNull();
    }

    @Test
    void shouldShowAndGiveNothingToAnotherBank() {
        ProposalRow p = world.propose(OPERATOR, stop);
        refuses(() -> world.as(FOREIGN, () -> world.check.get(p.id())), NotFound.class, "funds.proposal-not-found");
        refuses(() -> world.as(FOREIGN, () -> world.check.approve(p.id())), NotFound.class, "funds.proposal-not-found");
        refuses(
                () -> world.as(FOREIGN, () -> world.check.sendBack(p.id(), "x")),
                NotFound.class,
                "funds.proposal-not-found");
        refuses(
                () -> world.as(
                        FOREIGN,
                        () -> world.check.propose("stop-payment", ProposalAct.ANSWER, stop, held(world.now()))),
                NotFound.class,
                "funds.stop-not-found");
        assertThat(world.as(FOREIGN, () -> world.check.list(null))).isEmpty();
        assertThat(world.as(CHECKER, () -> world.check.list(ProposalState.WAITING)))
                .extracting(ProposalRow::id)
                .contains(p.id());
    }

    @ParameterizedTest
    @EnumSource(ProposalState.class)
    void shouldMoveOnlyWhileItWaits(ProposalState from) {
        for (ProposalState to : ProposalState.values()) {
            assertThat(from.canBecome(to)).isEqualTo(from == ProposalState.WAITING && to != ProposalState.WAITING);
        }
    }
}
