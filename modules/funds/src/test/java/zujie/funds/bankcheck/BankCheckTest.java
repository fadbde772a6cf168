package zujie.funds.bankcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.funds.stoppay.FundsWorld.CMBC;
import static zujie.funds.stoppay.FundsWorld.ICBC;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zujie.funds.account.ElementCheck;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.freeze.FreezesByWire;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.history.History;
import zujie.funds.order.Banks;
import zujie.funds.order.OrderDone;
import zujie.funds.stoppay.AnswerStop;
import zujie.funds.stoppay.StopsByHand;
import zujie.funds.stoppay.StopsByWire;
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

    private static final Actor OPERATOR = person(31, CMBC, Role.BANK_OPERATOR);
    private static final Actor CHECKER = person(32, CMBC, Role.BANK_CHECKER);
    private static final Actor BOTH = person(33, CMBC, Role.BANK_OPERATOR, Role.BANK_CHECKER);
    private static final Actor FOREIGN = person(34, ICBC, Role.BANK_OPERATOR, Role.BANK_CHECKER);
    private static final Actor ADMIN =
            new Actor(new UUID(3, 35), "admin", "系统管理员", "", "", OrgKind.POLICE, "/", Set.of(Role.SYSTEM_ADMIN), null);

    private static final CheckRules RULES = new CheckRules();
    private static final CheckAnswers CHECK = new CheckAnswers();
    private static final Proposals PROPOSALS = new Proposals();
    private static final FourEyes EYES = new FourEyes();
    private static final AnswerStop ANSWER = new AnswerStop();
    private static final StopsByWire WIRE = new StopsByWire();
    private static final FreezesByWire FREEZE_WIRE = new FreezesByWire();
    private static FreezeWorld world;
    private static int accounts;

    private UUID stop;

    @BeforeAll
    static void begin() throws ReflectiveOperationException {
        world = new FreezeWorld();
        List.of(OPERATOR, CHECKER, BOTH, FOREIGN).forEach(world::know);
        List<CheckedOrders> orders = List.of(made("CheckedStops"), made("CheckedFreezes"));
        world.add(
                List.of(
                        new History(),
                        new Banks(),
                        EYES,
                        new FreezesForOthers(),
                        new StopsByHand(),
                        ANSWER,
                        WIRE,
                        FREEZE_WIRE,
                        PROPOSALS,
                        CHECK,
                        RULES),
                List.of());
        world.add(orders, List.of());
        CHECK.orders = found(orders);
        world.listeners.add(event -> {
            if (event instanceof OrderDone done) {
                PROPOSALS.overtaken(done);
            }
        });
    }

    private static CheckedOrders made(String name) throws ReflectiveOperationException {
        var constructor = Class.forName("zujie.funds.bankcheck.orders." + name).getDeclaredConstructor();
        constructor.setAccessible(true);
        return (CheckedOrders) constructor.newInstance();
    }

    @SuppressWarnings("unchecked")
    private static Instance<CheckedOrders> found(List<CheckedOrders> beans) {
        return (Instance<CheckedOrders>) Proxy.newProxyInstance(
                BankCheckTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, args) -> beans.iterator());
    }

    private static Actor person(int no, String bank, Role... roles) {
        return new Actor(
                new UUID(3, no), "k" + no, "行员" + no, bank, bank, OrgKind.BANK, "/" + bank + "/", Set.of(roles), null);
    }

    @BeforeEach
    void anOrderAtABankWithFourEyes() {
        world.sqlUpdate("delete from funds_bank_check_rule");
        on();
        stop = world.stop(world.report(account(), null));
    }

    private static void on() {
        world.as(CHECKER, () -> RULES.set(null, true, null, "本行内控要求"));
    }

    private static String account() {
        return "62260000070%05d".formatted(++accounts);
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static AnswerWords held(Instant at) {
        return AnswerWords.ofStop("0000", 100L, null, at, null, ElementCheck.ALL_MATCH);
    }

    private ProposalRow propose(Actor by) {
        return world.as(by, () -> CHECK.propose("stop-payment", ProposalAct.ANSWER, stop, held(world.now())));
    }

    private static String state(ProposalRow p) {
        return world.as(CHECKER, () -> CHECK.get(p.id())).proposal().state();
    }

    private static AnswerStop.Command direct(UUID stop) {
        return new AnswerStop.Command(
                stop,
                "0000",
                100L,
                null,
                world.now(),
                null,
                ElementCheck.ALL_MATCH,
                zujie.funds.account.AccountData.NONE);
    }

    @Test
    void shouldLetABankAnswerAtOnceWhichHasSaidNothing() {
        world.sqlUpdate("delete from funds_bank_check_rule");
        refuses(() -> propose(OPERATOR), RuleViolation.class, "funds.check-off");
        world.as(OPERATOR, () -> ANSWER.handle(direct(stop)));
        assertThat(world.stateOf(stop)).isEqualTo("EXECUTED");
    }

    @Test
    void shouldKeepWhatEachBankSetsFromADayOn() {
        world.sqlUpdate("delete from funds_bank_check_rule");
        refuses(
                () -> world.as(CHECKER, () -> RULES.set(null, true, null, " ")),
                RuleViolation.class,
                "funds.reason-missing");
        refuses(
                () -> world.as(CHECKER, () -> RULES.set(ICBC, true, null, "越权")),
                NotFound.class,
                "funds.institution-not-found");
        refuses(
                () -> world.as(
                        CHECKER, () -> RULES.set(null, true, world.today().minusDays(1), "倒签")),
                InvalidValue.class,
                "funds.rule-past");
        world.as(CHECKER, () -> RULES.set(null, true, world.today().plusDays(1), "明日起"));
        assertThat(isOn(CMBC)).isFalse();
        world.as(ADMIN, () -> RULES.set(CMBC, true, null, "应机构书面申请"));
        assertThat(isOn(CMBC)).isTrue();
        assertThat(isOn(ICBC)).isFalse();
        world.as(CHECKER, () -> RULES.set(null, false, null, "暂停"));
        assertThat(isOn(CMBC)).isFalse();
        List<CheckRules.BankRow> own = world.as(OPERATOR, RULES::list);
        assertThat(own).hasSize(1);
        assertThat(own.get(0).active()).isFalse();
        assertThat(own.get(0).history()).extracting(CheckRules.Rule::reason).containsExactly("明日起", "暂停", "应机构书面申请");
        assertThat(world.as(ADMIN, RULES::list)).hasSize(2);
        refuses(
                () -> world.as(ADMIN, () -> RULES.set("999999999999", true, null, "无")),
                NotFound.class,
                "funds.institution-not-found");
    }

    @Test
    void shouldNotBeSwitchedOnWhereNobodyCouldCheck() {
        refuses(
                () -> {
                    Actor gone = person(34, ICBC, Role.BANK_OPERATOR);
                    world.forget(FOREIGN);
                    world.know(gone);
                    try {
                        world.as(ADMIN, () -> RULES.set(ICBC, true, null, "试"));
                    } finally {
                        world.forget(gone);
                        world.know(FOREIGN);
                    }
                },
                RuleViolation.class,
                "funds.check-no-checker");
    }

    private static boolean isOn(String bank) {
        return world.as(OPERATOR, () -> EYES.isOn(bank));
    }

    /** The rule stands in the use case: neither screen nor REST gets by it. A program does, its system has checked. */
    @Test
    void shouldLetNoOperatorAnswerAloneButAProgram() {
        refuses(() -> world.as(OPERATOR, () -> ANSWER.handle(direct(stop))), Conflict.class, "funds.check-needed");
        refuses(() -> world.as(BOTH, () -> ANSWER.handle(direct(stop))), Conflict.class, "funds.check-needed");
        assertThat(world.stateOf(stop)).isEqualTo("ISSUED");
        world.as(world.program, () -> ANSWER.handle(direct(stop)));
        assertThat(world.stateOf(stop)).isEqualTo("EXECUTED");
    }

    @Test
    void shouldWaitForASecondPersonAndThenHoldAsFromTheOperatorsTime() {
        Instant entered = world.now();
        ProposalRow p = propose(BOTH);
        assertThat(p.state()).isEqualTo("WAITING");
        assertThat(world.stateOf(stop)).isEqualTo("ISSUED");
        assertThat(world.open("funds.answer-stop", stop)).hasSize(1);
        assertThat(world.open(Proposals.CHECK, p.id())).singleElement().satisfies(item -> {
            assertThat(item.role()).isEqualTo(Role.BANK_CHECKER);
            assertThat(item.dueAt()).isEqualTo(p.dueAt()).isNotNull();
        });
        refuses(() -> propose(OPERATOR), Conflict.class, "funds.proposal-there");
        refuses(() -> world.as(BOTH, () -> CHECK.approve(p.id())), Denied.class, "funds.check-own");
        refuses(() -> world.as(BOTH, () -> CHECK.sendBack(p.id(), "自退")), Denied.class, "funds.check-own");
        assertThat(world.stateOf(stop)).isEqualTo("ISSUED");

        world.pass(Duration.ofMinutes(20));
        world.as(CHECKER, () -> CHECK.approve(p.id()));
        assertThat(world.stateOf(stop)).isEqualTo("EXECUTED");
        assertThat(world.stopView(stop).stop().executedAt()).isEqualTo(entered);
        assertThat(world.stopView(stop).stop().expiresAt()).isEqualTo(entered.plus(Duration.ofHours(48)));
        assertThat(world.stopView(stop).answeredBy()).contains("行员33").contains("复核：行员32");
        assertThat(world.open(Proposals.CHECK, p.id())).isEmpty();
        assertThat(world.as(CHECKER, () -> CHECK.get(p.id())).steps())
                .extracting(s -> s.event())
                .containsExactly("PROPOSED", "APPROVED");
        refuses(() -> world.as(CHECKER, () -> CHECK.approve(p.id())), IllegalMove.class, "funds.proposal-move");
    }

    /** R1.7: nobody's clock stands still while it waits. */
    @Test
    void shouldLetTheOrdersClockRunWhileItWaits() {
        propose(OPERATOR);
        world.pass(Duration.ofMinutes(31));
        assertThat(world.open("funds.urge-bank", stop)).hasSize(1);
    }

    @Test
    void shouldComeBackWithAReasonAndBeEnteredAnew() {
        ProposalRow p = propose(OPERATOR);
        refuses(
                () -> world.as(CHECKER, () -> CHECK.sendBack(p.id(), " ")),
                RuleViolation.class,
                "funds.reason-missing");
        world.as(CHECKER, () -> CHECK.sendBack(p.id(), "余额与核心系统不符"));
        assertThat(state(p)).isEqualTo("RETURNED");
        assertThat(world.stateOf(stop)).isEqualTo("ISSUED");
        assertThat(world.open(Proposals.RETURNED, stop)).singleElement().satisfies(item -> assertThat(item.assignee())
                .isEqualTo(OPERATOR.id()));
        ProposalRow again = propose(OPERATOR);
        assertThat(world.open(Proposals.RETURNED, stop)).isEmpty();
        world.as(CHECKER, () -> CHECK.approve(again.id()));
        assertThat(world.stateOf(stop)).isEqualTo("EXECUTED");
    }

    @Test
    void shouldBeTakenBackByWhoEnteredItOnly() {
        ProposalRow p = propose(OPERATOR);
        refuses(() -> world.as(BOTH, () -> CHECK.takeBack(p.id())), Denied.class, "funds.check-not-own");
        world.as(OPERATOR, () -> CHECK.takeBack(p.id()));
        assertThat(state(p)).isEqualTo("TAKEN_BACK");
        assertThat(world.open(Proposals.CHECK, p.id())).isEmpty();
    }

    @Test
    void shouldBeOvertakenByTheProgramsAnswerOrAWithdrawal() {
        ProposalRow first = propose(OPERATOR);
        world.as(world.program, () -> ANSWER.handle(direct(stop)));
        assertThat(state(first)).isEqualTo("OVERTAKEN");
        assertThat(world.open(Proposals.CHECK, first.id())).isEmpty();
        refuses(() -> world.as(CHECKER, () -> CHECK.approve(first.id())), IllegalMove.class, "funds.proposal-move");

        stop = world.stop(world.report(account(), null));
        ProposalRow second = propose(OPERATOR);
        world.refused(stop);
        assertThat(state(second)).isEqualTo("OVERTAKEN");
        refuses(() -> propose(OPERATOR), IllegalMove.class, "funds.stop-move");
    }

    /** Whatever moves the order on without a word: the checker sees why, and nothing is left half done. */
    @Test
    void shouldLeaveNothingHalfDoneWhenTheOrderHasMovedOn() {
        ProposalRow p = propose(OPERATOR);
        world.sqlUpdate("update funds_stop_payment set state = 'RELEASED' where id = '" + stop + "'");
        assertThat(world.as(CHECKER, () -> CHECK.get(p.id())).stale()).isTrue();
        refuses(() -> world.as(CHECKER, () -> CHECK.approve(p.id())), Conflict.class, "funds.proposal-stale");
        assertThat(state(p)).isEqualTo("WAITING");
        assertThat(world.as(CHECKER, () -> CHECK.get(p.id())).steps()).hasSize(1);
        world.as(CHECKER, () -> CHECK.sendBack(p.id(), "指令已解除"));
        assertThat(state(p)).isEqualTo("RETURNED");
    }

    /** What could not be answered is not put before a checker either (R1.6). */
    @Test
    void shouldRefuseAtOnceWhatCouldNotBeAnswered() {
        refuses(
                () -> world.as(
                        OPERATOR,
                        () -> CHECK.propose(
                                "stop-payment",
                                ProposalAct.ANSWER,
                                stop,
                                AnswerWords.ofStop("0000", 100L, null, world.now(), null, ElementCheck.NONE))),
                RuleViolation.class,
                "funds.elements-not-judged");
        refuses(
                () -> world.as(
                        OPERATOR,
                        () -> CHECK.propose(
                                "stop-payment",
                                ProposalAct.ANSWER,
                                stop,
                                AnswerWords.ofStop("0000", null, null, world.now(), null, ElementCheck.ALL_MATCH))),
                RuleViolation.class,
                "funds.balance-missing");
        refuses(
                () -> world.as(OPERATOR, () -> CHECK.propose("report", ProposalAct.ANSWER, stop, held(world.now()))),
                InvalidValue.class,
                "funds.value-unknown");
        refuses(
                () -> propose("stop-payment", ProposalAct.RENEWAL, stop, AnswerWords.done(true, null, "")),
                InvalidValue.class,
                "funds.value-unknown");
        assertThat(world.as(OPERATOR, () -> CHECK.latest("stop-payment", stop))).isNull();
    }

    @Test
    void shouldShowAndGiveNothingToAnotherBank() {
        ProposalRow p = propose(OPERATOR);
        refuses(() -> world.as(FOREIGN, () -> CHECK.get(p.id())), NotFound.class, "funds.proposal-not-found");
        refuses(() -> world.as(FOREIGN, () -> CHECK.approve(p.id())), NotFound.class, "funds.proposal-not-found");
        refuses(() -> world.as(FOREIGN, () -> CHECK.sendBack(p.id(), "x")), NotFound.class, "funds.proposal-not-found");
        refuses(
                () -> world.as(
                        FOREIGN, () -> CHECK.propose("stop-payment", ProposalAct.ANSWER, stop, held(world.now()))),
                NotFound.class,
                "funds.stop-not-found");
        assertThat(world.as(FOREIGN, () -> CHECK.list(null))).isEmpty();
        assertThat(world.as(CHECKER, () -> CHECK.list(ProposalState.WAITING)))
                .extracting(ProposalRow::id)
                .contains(p.id());
    }

    /** R1.16, R1.19: the same for freezes, and for what comes of a queue. */
    @Test
    void shouldCheckAnswersToFreezesAndQueues() {
        FreezeRow freeze = world.issue(world.request(world.filed(), account()).id());
        AnswerWords queued = new AnswerWords(
                "1303",
                null,
                null,
                null,
                null,
                null,
                null,
                "厦门市公安局",
                world.now().plus(Duration.ofDays(10)),
                null,
                null,
                "");
        refuses(
                () -> world.hold(freeze.id(), 6_000_000, 5_000_000, world.sixMonths()),
                Conflict.class,
                "funds.check-needed");
        ProposalRow first = world.as(OPERATOR, () -> CHECK.propose("freeze", ProposalAct.ANSWER, freeze.id(), queued));
        world.as(CHECKER, () -> CHECK.approve(first.id()));
        assertThat(world.look(freeze.id()).freeze().state()).isEqualTo("QUEUED");
        AnswerWords frozen = new AnswerWords(
                "0000", null, 6_000_000L, null, 5_000_000L, world.now(), world.sixMonths(), null, null, "B7", null, "");
        ProposalRow second = world.as(OPERATOR, () -> CHECK.propose("freeze", ProposalAct.ANSWER, freeze.id(), frozen));
        world.as(CHECKER, () -> CHECK.approve(second.id()));
        assertThat(world.look(freeze.id()).freeze().state()).isEqualTo("IN_FORCE");
        assertThat(world.look(freeze.id()).freeze().frozenFen()).isEqualTo(5_000_000);
        refuses(
                () -> world.as(OPERATOR, () -> CHECK.propose("freeze", ProposalAct.ANSWER, freeze.id(), frozen)),
                IllegalMove.class,
                "funds.freeze-move");
    }

    private static ProposalRow propose(String type, ProposalAct act, UUID order, AnswerWords words) {
        return world.as(OPERATOR, () -> CHECK.propose(type, act, order, words));
    }

    private static void approve(ProposalRow p) {
        world.as(CHECKER, () -> CHECK.approve(p.id()));
    }

    private static List<String> changes(ProposalRow p) {
        return world.as(CHECKER, () -> CHECK.get(p.id())).changes().stream()
                .map(c -> c.key() + " " + c.before() + " → " + c.after())
                .toList();
    }

    private void hold() {
        approve(propose(OPERATOR));
    }

    /** A correction by one person would undo what two have checked. */
    @Test
    void shouldCheckCorrectionsOfStops() {
        hold();
        AnswerWords words = AnswerWords.amending(80L, null, null, null, null, "HX-1", "余额登记有误");
        refuses(
                () -> world.as(
                        OPERATOR,
                        () -> ANSWER.amend(new AnswerStop.Amendment(stop, "HX-1", null, 80L, null, "余额登记有误"))),
                Conflict.class,
                "funds.check-needed");
        refuses(
                () -> propose(
                        "stop-payment",
                        ProposalAct.AMENDMENT,
                        stop,
                        AnswerWords.amending(100L, null, null, null, null, null, "无变化")),
                RuleViolation.class,
                "funds.amend-nothing");
        refuses(
                () -> propose(
                        "stop-payment",
                        ProposalAct.AMENDMENT,
                        stop,
                        AnswerWords.amending(90L, null, null, null, null, null, " ")),
                RuleViolation.class,
                "funds.reason-missing");
        ProposalRow p = propose("stop-payment", ProposalAct.AMENDMENT, stop, words);
        assertThat(world.stopView(stop).stop().accountBalanceFen()).isEqualTo(100);
        assertThat(changes(p))
                .as("the sum in dispute follows the balance")
                .containsExactly(
                        "funds.amend.bank-no — → HX-1",
                        "funds.stop.balance ¥1.00 → ¥0.80",
                        "funds.amend.disputed ¥1.00 → ¥0.80");
        approve(p);
        assertThat(changes(p)).as("nothing is left to change").isEmpty();
        assertThat(world.stopView(stop).stop().accountBalanceFen()).isEqualTo(80);
        assertThat(world.stopView(stop).bankNo()).isEqualTo("HX-1");
        assertThat(world.stopView(stop).steps())
                .filteredOn(s -> s.event().equals("AMENDED"))
                .singleElement()
                .satisfies(s -> assertThat(s.who()).contains("行员31").contains("行员32"));
    }

    @Test
    void shouldCheckExtensionsAndWhatIsLifted_R1_12() {
        hold();
        world.reviewed(stop);
        refuses(
                () -> propose("stop-payment", ProposalAct.EXTENSION, stop, AnswerWords.done(true, null, "")),
                Conflict.class,
                "funds.extension-not-asked");
        world.extensionAsked(stop);
        refuses(
                () -> world.as(OPERATOR, () -> {
                    WIRE.extended(stop, true, "");
                    return stop;
                }),
                Conflict.class,
                "funds.check-needed");
        refuses(
                () -> propose("stop-payment", ProposalAct.EXTENSION, stop, AnswerWords.done(false, null, " ")),
                RuleViolation.class,
                "funds.reason-missing");
        ProposalRow p = propose("stop-payment", ProposalAct.EXTENSION, stop, AnswerWords.done(true, null, ""));
        assertThat(p.dueAt())
                .as("the end of the stop")
                .isEqualTo(world.stopView(stop).stop().expiresAt());
        approve(p);
        assertThat(world.stateOf(stop)).isEqualTo("EXTENDED");
        world.reviewed(stop);

        refuses(
                () -> propose("stop-payment", ProposalAct.LIFTING, stop, AnswerWords.done(true, null, "")),
                Conflict.class,
                "funds.stop-not-over");
        world.until(world.stopView(stop).stop().expiresAt());
        assertThat(world.stateOf(stop)).isEqualTo("EXPIRED");
        assertThat(world.open("funds.stop-over", stop)).hasSize(1);
        refuses(
                () -> world.as(OPERATOR, () -> {
                    WIRE.lifted(stop);
                    return stop;
                }),
                Conflict.class,
                "funds.check-needed");
        approve(propose("stop-payment", ProposalAct.LIFTING, stop, AnswerWords.done(true, null, "")));
        assertThat(world.open("funds.stop-over", stop)).isEmpty();
    }

    /** The program may say it meanwhile: what waits is out of date, and only that. */
    @Test
    void shouldBeOvertakenByTheActThatItIsAbout() {
        hold();
        world.extensionAsked(stop);
        ProposalRow p = propose("stop-payment", ProposalAct.EXTENSION, stop, AnswerWords.done(true, null, ""));
        world.as(world.program, () -> {
            WIRE.extended(stop, true, "");
            return stop;
        });
        assertThat(world.as(CHECKER, () -> CHECK.get(p.id())).proposal().state())
                .isEqualTo("OVERTAKEN");

        ProposalRow correction = propose(
                "stop-payment",
                ProposalAct.AMENDMENT,
                stop,
                AnswerWords.amending(90L, null, null, null, null, null, "更正"));
        world.until(world.stopView(stop).stop().expiresAt());
        assertThat(world.as(CHECKER, () -> CHECK.get(correction.id()))
                        .proposal()
                        .state())
                .isEqualTo("WAITING");
        approve(correction);
        assertThat(world.stopView(stop).stop().accountBalanceFen()).isEqualTo(90);
    }

    @Test
    void shouldCheckCorrectionsRenewalsAndWhatIsLiftedOfFreezes_R1_18() {
        FreezeRow freeze = world.issue(world.request(world.filed(), account()).id());
        approve(propose(
                "freeze",
                ProposalAct.ANSWER,
                freeze.id(),
                new AnswerWords(
                        "0000",
                        null,
                        6_000_000L,
                        null,
                        5_000_000L,
                        world.now(),
                        world.sixMonths(),
                        null,
                        null,
                        "B7",
                        null,
                        "")));
        ProposalRow correction = propose(
                "freeze",
                ProposalAct.AMENDMENT,
                freeze.id(),
                AnswerWords.amending(null, null, 4_000_000L, null, null, "B8", "冻结金额有误"));
        assertThat(changes(correction))
                .containsExactly(
                        "funds.amend.bank-no B7 → B8",
                        "funds.amend.frozen ¥50,000.00 → ¥40,000.00",
                        "funds.amend.disputed ¥50,000.00 → ¥40,000.00");
        approve(correction);
        assertThat(world.look(freeze.id()).freeze().frozenFen()).isEqualTo(4_000_000);

        Instant end = world.look(freeze.id()).freeze().expiresAt();
        Instant later = end.plus(Duration.ofDays(180));
        AnswerWords renewed = AnswerWords.done(true, later, "");
        refuses(
                () -> propose("freeze", ProposalAct.RENEWAL, freeze.id(), renewed),
                Conflict.class,
                "funds.freeze-renewal-not-asked");
        world.renewalOrdered(freeze.id());
        refuses(
                () -> propose("freeze", ProposalAct.RENEWAL, freeze.id(), AnswerWords.done(true, end, "")),
                RuleViolation.class,
                "funds.freeze-renewal-short");
        refuses(
                () -> world.as(OPERATOR, () -> {
                    FREEZE_WIRE.renewed(freeze.id(), true, later, "");
                    return later;
                }),
                Conflict.class,
                "funds.check-needed");
        approve(propose("freeze", ProposalAct.RENEWAL, freeze.id(), renewed));
        assertThat(world.look(freeze.id()).freeze().expiresAt()).isEqualTo(later);

        AnswerWords lifted = AnswerWords.done(true, null, "");
        refuses(
                () -> propose("freeze", ProposalAct.LIFTING, freeze.id(), lifted),
                Conflict.class,
                "funds.freeze-not-over");
        world.freed(freeze.id());
        refuses(
                () -> world.as(OPERATOR, () -> {
                    FREEZE_WIRE.lifted(freeze.id());
                    return lifted;
                }),
                Conflict.class,
                "funds.check-needed");
        approve(propose("freeze", ProposalAct.LIFTING, freeze.id(), lifted));
        assertThat(world.look(freeze.id()).liftedAt()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(ProposalState.class)
    void shouldMoveOnlyWhileItWaits(ProposalState from) {
        for (ProposalState to : ProposalState.values()) {
            assertThat(from.canBecome(to)).isEqualTo(from == ProposalState.WAITING && to != ProposalState.WAITING);
        }
    }
}
