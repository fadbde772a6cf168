package zujie.funds.bankcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import zujie.funds.account.ElementCheck;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.freeze.FreezesByWire;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.history.History;
import zujie.funds.stoppay.AnswerStop;
import zujie.funds.stoppay.StopsByHand;
import zujie.funds.stoppay.StopsByWire;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** Stops and freezes at a bank that wants four eyes, with its people. */
final class BankCheckWorld extends FreezeWorld {

    static final Actor OPERATOR = person(31, CMBC, Role.BANK_OPERATOR);
    static final Actor CHECKER = person(32, CMBC, Role.BANK_CHECKER);
    static final Actor BOTH = person(33, CMBC, Role.BANK_OPERATOR, Role.BANK_CHECKER);
    static final Actor FOREIGN = person(34, ICBC, Role.BANK_OPERATOR, Role.BANK_CHECKER);

    final FourEyes eyes = new FourEyes();
    final AnswerStop answerStop = new AnswerStop();
    final StopsByWire stopWire = new StopsByWire();
    final FreezesByWire freezeWire = new FreezesByWire();
    final CheckDesk checkDesk;
    final CheckAnswers check;
    final CheckRules bankRules;

    private int accounts;

    BankCheckWorld() throws ReflectiveOperationException {
        List.of(OPERATOR, CHECKER, BOTH, FOREIGN).forEach(this::know);
        checkDesk = new CheckDesk(
                this,
                List.of(
                        new History(),
                        eyes,
                        new FreezesForOthers(),
                        new StopsByHand(),
                        answerStop,
                        stopWire,
                        freezeWire),
                List.of(made("CheckedStops"), made("CheckedFreezes")));
        check = checkDesk.check;
        bankRules = checkDesk.rules;
    }

    private static CheckedOrders made(String name) throws ReflectiveOperationException {
        var constructor = Class.forName("zujie.funds.bankcheck.orders." + name).getDeclaredConstructor();
        constructor.setAccessible(true);
        return (CheckedOrders) constructor.newInstance();
    }

    static Actor person(int no, String bank, Role... roles) {
        return new Actor(
                new UUID(3, no), "k" + no, "行员" + no, bank, bank, OrgKind.BANK, "/" + bank + "/", Set.of(roles), null);
    }

    String account() {
        return "62260000070%05d".formatted(++accounts);
    }

    /** A stop on its way to the bank. */
    UUID stopped() {
        return stop(report(account(), null));
    }

    static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    static AnswerWords held(Instant at) {
        return AnswerWords.ofStop("0000", 100L, null, at, null, null, ElementCheck.ALL_MATCH);
    }

    ProposalRow propose(Actor by, UUID stop) {
        return as(by, () -> check.propose("stop-payment", ProposalAct.ANSWER, stop, held(now())));
    }

    ProposalRow propose(String type, ProposalAct act, UUID order, AnswerWords words) {
        return as(OPERATOR, () -> check.propose(type, act, order, words));
    }

    void approve(ProposalRow p) {
        as(CHECKER, () -> check.approve(p.id()));
    }

    String state(ProposalRow p) {
        return as(CHECKER, () -> check.get(p.id())).proposal().state();
    }
}
