package zujie.funds.bankcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.funds.bankcheck.BankCheckWorld.CHECKER;
import static zujie.funds.bankcheck.BankCheckWorld.OPERATOR;
import static zujie.funds.bankcheck.BankCheckWorld.refuses;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.stoppay.AnswerStop;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.RuleViolation;

/** What a bank's second person checks besides the answer to a stop: corrections, extensions, renewals, liftings, freezes. */
class CheckedActsTest {

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

    private static List<String> changes(ProposalRow p) {
        return world.as(CHECKER, () -> world.check.get(p.id())).changes().stream()
                .map(c -> c.key() + " " + c.before() + " → " + c.after())
                .toList();
    }

    private void hold() {
        world.approve(world.propose(OPERATOR, stop));
    }

    /** A correction by one person would undo what two have checked. */
    @Test
    void shouldCheckCorrectionsOfStops() {
        hold();
        AnswerWords words = AnswerWords.amending(80L, null, null, null, null, "HX-1", "余额登记有误");
        refuses(
                () -> world.as(
                        OPERATOR,
                        () -> world.answerStop.amend(
                                new AnswerStop.Amendment(stop, "HX-1", null, 80L, null, "余额登记有误"))),
                Conflict.class,
                "funds.check-needed");
        refuses(
                () -> world.propose(
                        "stop-payment",
                        ProposalAct.AMENDMENT,
                        stop,
                        AnswerWords.amending(100L, null, null, null, null, null, "无变化")),
                RuleViolation.class,
                "funds.amend-nothing");
        refuses(
                () -> world.propose(
                        "stop-payment",
                        ProposalAct.AMENDMENT,
                        stop,
                        AnswerWords.amending(90L, null, null, null, null, null, " ")),
                RuleViolation.class,
                "funds.reason-missing");
        ProposalRow p = world.propose("stop-payment", ProposalAct.AMENDMENT, stop, words);
        assertThat(world.stopView(stop).stop().accountBalanceFen()).isEqualTo(100);
        assertThat(changes(p))
                .as("the sum in dispute follows the balance")
                .containsExactly(
                        "funds.amend.bank-no — → HX-1",
                        "funds.stop.balance ¥1.00 → ¥0.80",
                        "funds.amend.disputed ¥1.00 → ¥0.80");
        world.approve(p);
        assertThat(changes(p)).as("nothing is left to change").isEmpty();
        ProposalRow again = world.propose(
                "stop-payment",
                ProposalAct.AMENDMENT,
                stop,
                AnswerWords.amending(70L, null, null, null, null, null, "再次更正"));
        assertThat(changes(again)).hasSize(2);
        world.as(CHECKER, () -> world.check.sendBack(again.id(), "与核心系统不符"));
        assertThat(changes(again)).as("it waits no more").isEmpty();
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
                () -> world.propose("stop-payment", ProposalAct.EXTENSION, stop, AnswerWords.done(true, null, "")),
                Conflict.class,
                "funds.extension-not-asked");
        world.extensionAsked(stop);
        refuses(
                () -> world.as(OPERATOR, () -> {
                    world.stopWire.extended(stop, true, "");
                    return stop;
                }),
                Conflict.class,
                "funds.check-needed");
        refuses(
                () -> world.propose("stop-payment", ProposalAct.EXTENSION, stop, AnswerWords.done(false, null, " ")),
                RuleViolation.class,
                "funds.reason-missing");
        ProposalRow p = world.propose("stop-payment", ProposalAct.EXTENSION, stop, AnswerWords.done(true, null, ""));
        assertThat(p.dueAt())
                .as("the end of the stop")
                .isEqualTo(world.stopView(stop).stop().expiresAt());
        world.approve(p);
        assertThat(world.stateOf(stop)).isEqualTo("EXTENDED");
        world.reviewed(stop);

        refuses(
                () -> world.propose("stop-payment", ProposalAct.LIFTING, stop, AnswerWords.done(true, null, "")),
                Conflict.class,
                "funds.stop-not-over");
        world.until(world.stopView(stop).stop().expiresAt());
        assertThat(world.stateOf(stop)).isEqualTo("EXPIRED");
        assertThat(world.open("funds.stop-over", stop)).hasSize(1);
        refuses(
                () -> world.as(OPERATOR, () -> {
                    world.stopWire.lifted(stop);
                    return stop;
                }),
                Conflict.class,
                "funds.check-needed");
        world.approve(world.propose("stop-payment", ProposalAct.LIFTING, stop, AnswerWords.done(true, null, "")));
        assertThat(world.open("funds.stop-over", stop)).isEmpty();
    }

    /** The program may say it meanwhile: what waits is out of date, and only that. */
    @Test
    void shouldBeOvertakenByTheActThatItIsAbout() {
        hold();
        world.extensionAsked(stop);
        ProposalRow p = world.propose("stop-payment", ProposalAct.EXTENSION, stop, AnswerWords.done(true, null, ""));
        world.as(world.program, () -> {
            world.stopWire.extended(stop, true, "");
            return stop;
        });
        assertThat(world.as(CHECKER, () -> world.check.get(p.id())).proposal().state())
                .isEqualTo("OVERTAKEN");

        ProposalRow correction = world.propose(
                "stop-payment",
                ProposalAct.AMENDMENT,
                stop,
                AnswerWords.amending(90L, null, null, null, null, null, "更正"));
        world.until(world.stopView(stop).stop().expiresAt());
        assertThat(world.as(CHECKER, () -> world.check.get(correction.id()))
                        .proposal()
                        .state())
                .isEqualTo("WAITING");
        world.approve(correction);
        assertThat(world.stopView(stop).stop().accountBalanceFen()).isEqualTo(90);
    }

    @Test
    void shouldCheckCorrectionsRenewalsAndWhatIsLiftedOfFreezes_R1_18() {
        FreezeRow freeze =
                world.issue(world.request(world.filed(), world.account()).id());
        world.approve(world.propose(
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
        refuses(() -> world.amend(freeze.id(), 4_000_000L), Conflict.class, "funds.check-needed");
        ProposalRow correction = world.propose(
                "freeze",
                ProposalAct.AMENDMENT,
                freeze.id(),
                AnswerWords.amending(null, null, 4_000_000L, null, null, "B8", "冻结金额有误"));
        assertThat(changes(correction))
                .containsExactly(
                        "funds.amend.bank-no B7 → B8",
                        "funds.amend.frozen ¥50,000.00 → ¥40,000.00",
                        "funds.amend.disputed ¥50,000.00 → ¥40,000.00");
        world.approve(correction);
        assertThat(world.look(freeze.id()).freeze().frozenFen()).isEqualTo(4_000_000);

        Instant end = world.look(freeze.id()).freeze().expiresAt();
        Instant later = end.plus(Duration.ofDays(180));
        AnswerWords renewed = AnswerWords.done(true, later, "");
        refuses(
                () -> world.propose("freeze", ProposalAct.RENEWAL, freeze.id(), renewed),
                Conflict.class,
                "funds.freeze-renewal-not-asked");
        world.renewalOrdered(freeze.id());
        refuses(
                () -> world.propose("freeze", ProposalAct.RENEWAL, freeze.id(), AnswerWords.done(true, end, "")),
                RuleViolation.class,
                "funds.freeze-renewal-short");
        refuses(
                () -> world.as(OPERATOR, () -> {
                    world.freezeWire.renewed(freeze.id(), true, later, "");
                    return later;
                }),
                Conflict.class,
                "funds.check-needed");
        world.approve(world.propose("freeze", ProposalAct.RENEWAL, freeze.id(), renewed));
        assertThat(world.look(freeze.id()).freeze().expiresAt()).isEqualTo(later);

        AnswerWords lifted = AnswerWords.done(true, null, "");
        refuses(
                () -> world.propose("freeze", ProposalAct.LIFTING, freeze.id(), lifted),
                Conflict.class,
                "funds.freeze-not-over");
        world.freed(freeze.id());
        refuses(
                () -> world.as(OPERATOR, () -> {
                    world.freezeWire.lifted(freeze.id());
                    return lifted;
                }),
                Conflict.class,
                "funds.check-needed");
        world.approve(world.propose("freeze", ProposalAct.LIFTING, freeze.id(), lifted));
        assertThat(world.look(freeze.id()).liftedAt()).isNotNull();
    }

    /** R1.16, R1.19: the same for freezes, and for what comes of a queue. */
    @Test
    void shouldCheckAnswersToFreezesAndQueues() {
        FreezeRow freeze =
                world.issue(world.request(world.filed(), world.account()).id());
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
        ProposalRow first =
                world.as(OPERATOR, () -> world.check.propose("freeze", ProposalAct.ANSWER, freeze.id(), queued));
        world.as(CHECKER, () -> world.check.approve(first.id()));
        assertThat(world.look(freeze.id()).freeze().state()).isEqualTo("QUEUED");
        AnswerWords frozen = new AnswerWords(
                "0000", null, 6_000_000L, null, 5_000_000L, world.now(), world.sixMonths(), null, null, "B7", null, "");
        ProposalRow second =
                world.as(OPERATOR, () -> world.check.propose("freeze", ProposalAct.ANSWER, freeze.id(), frozen));
        world.as(CHECKER, () -> world.check.approve(second.id()));
        assertThat(world.look(freeze.id()).freeze().state()).isEqualTo("IN_FORCE");
        assertThat(world.look(freeze.id()).freeze().frozenFen()).isEqualTo(5_000_000);
        refuses(
                () -> world.as(OPERATOR, () -> world.check.propose("freeze", ProposalAct.ANSWER, freeze.id(), frozen)),
                IllegalMove.class,
                "funds.freeze-move");
    }
}
