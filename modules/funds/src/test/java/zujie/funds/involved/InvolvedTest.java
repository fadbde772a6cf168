package zujie.funds.involved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.history.History;
import zujie.funds.history.Step;
import zujie.funds.involved.LimitAccounts.Act;
import zujie.funds.stoppay.FundsWorld;
import zujie.funds.workmode.Institutions;
import zujie.funds.workmode.WorkMode;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;

/** The list of involved accounts on a real MariaDB (R3.3): found by the city, three days of the holder, way back. */
class InvolvedTest {

    private static final FindInvolved FIND = new FindInvolved();
    private static final LimitAccounts LIMIT = new LimitAccounts();
    private static final ReadInvolved READ = new ReadInvolved();

    /** ICBC plays a payment institution. */
    private static final Institutions AGREED = new Institutions() {
        @Override
        public Way of(String bankCode) {
            return new Way(WorkMode.DIRECT, FundsWorld.ICBC.equals(bankCode), false);
        }
    };

    private static FreezeWorld world;
    private static int accounts;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
        InvolvedWork work = new InvolvedWork();
        world.add(List.of(new History(), new InvolvedBook(), AGREED, work, FIND, LIMIT, READ), List.of(work));
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static InvolvedRow propose(String account, String article) {
        return world.as(
                world.officer,
                () -> FIND.handle(new FindInvolved.Command(
                        world.filed(),
                        FundsWorld.CMBC,
                        account,
                        "李四",
                        "11010519491231002X",
                        "账户用于转移被骗资金",
                        article,
                        "向认定机关申诉",
                        "身份证件")));
    }

    private static InvolvedRow propose() {
        return propose("62260000500%08d".formatted(++accounts), "反电信网络诈骗法第三十一条");
    }

    private static InvolvedRow listed() {
        UUID id = propose().id();
        return world.as(world.cityApprover, () -> FIND.decide(id, true, ""));
    }

    private static InvolvedRow.Measure measure(InvolvedRow row, String bank, boolean own) {
        return world.as(world.officer, () -> READ.get(row.id())).account().measures().stream()
                .filter(m -> m.bankName().equals(bank) && m.own() == own)
                .findFirst()
                .orElseThrow();
    }

    private static InvolvedRow.Measure act(Actor by, UUID measure, Act act) {
        return world.as(by, () -> LIMIT.handle(measure, act, ""));
    }

    @Test
    void shouldBeFoundByTheCityOnly_R3_3() {
        InvolvedRow proposed = propose();
        refuses(
                () -> world.as(world.county, () -> FIND.decide(proposed.id(), true, "")),
                Denied.class,
                "funds.rank-too-low");
        refuses(() -> world.as(world.bank, () -> READ.get(proposed.id())), NotFound.class, "funds.involved-not-found");
        InvolvedRow listed = world.as(world.cityApprover, () -> FIND.decide(proposed.id(), true, ""));
        assertThat(listed.state()).isEqualTo("LISTED");
        assertThat(listed.listNo()).matches("\\d{12}涉案账户〔2024〕\\d{5}号");
        // The bank that keeps the account has it and the holder's others to see to; every other bank the others.
        assertThat(listed.measures())
                .extracting(InvolvedRow.Measure::bankName, InvolvedRow.Measure::own)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(FundsWorld.CMBC, true),
                        org.assertj.core.groups.Tuple.tuple(FundsWorld.CMBC, false),
                        org.assertj.core.groups.Tuple.tuple(FundsWorld.ICBC, false));
        InvolvedRow.Measure own = measure(listed, FundsWorld.CMBC, true);
        assertThat(world.open("funds.act-on-involved", own.id())).hasSize(1).allSatisfy(w -> assertThat(w.dueAt())
                .isEqualTo(world.now().plus(Duration.ofHours(24))));
        refuses(
                () -> world.as(world.cityApprover, () -> FIND.decide(proposed.id(), true, "")),
                IllegalMove.class,
                "funds.involved-move");
    }

    @Test
    void shouldNotBeSavedWithoutWhatTheHolderIsTold_R3_1() {
        refuses(() -> propose("6226000051", " "), RuleViolation.class, "funds.involved-ground-missing");
        InvolvedRow first = propose();
        assertThat(first.state()).isEqualTo("PROPOSED");
        refuses(() -> propose("62260000500%08d".formatted(accounts), "第三十一条"), Conflict.class, "funds.involved-there");
    }

    @Test
    void shouldShowEachBankItsOwnPartOnly_R9_9() {
        InvolvedRow listed = listed();
        InvolvedRow keeper = world.as(world.bank, () -> READ.get(listed.id())).account();
        InvolvedRow other =
                world.as(world.otherBank, () -> READ.get(listed.id())).account();
        assertThat(keeper.account()).startsWith("62260000500");
        assertThat(other.account()).contains("****");
        assertThat(other.holderName()).isEqualTo("李四");
        assertThat(other.measures()).hasSize(1);
        assertThat(world.as(world.officer, () -> READ.get(listed.id()))
                        .account()
                        .holderName())
                .isEqualTo("李*");
        UUID theirs = measure(listed, FundsWorld.CMBC, false).id();
        refuses(() -> act(world.otherBank, theirs, Act.NOTIFIED), NotFound.class, "funds.involved-not-found");
        refuses(
                () -> world.as(world.elsewhere, () -> READ.get(listed.id())),
                NotFound.class,
                "funds.involved-not-found");
    }

    @Test
    void shouldGiveTheHolderThreeDays_R3_3() {
        InvolvedRow listed = listed();
        UUID others = measure(listed, FundsWorld.ICBC, false).id();
        refuses(() -> act(world.otherBank, others, Act.LIMITED), IllegalMove.class, "funds.measure-move");
        InvolvedRow.Measure told = act(world.otherBank, others, Act.NOTIFIED);
        assertThat(told.verifyDueAt()).isEqualTo(world.now().plus(Duration.ofDays(3)));
        world.pass(Duration.ofDays(3).minusSeconds(1));
        refuses(() -> act(world.otherBank, others, Act.LIMITED), Conflict.class, "funds.measure-too-early");
        assertThat(world.open("funds.limit-unverified", others)).isEmpty();
        world.pass(Duration.ofSeconds(1));
        assertThat(world.open("funds.limit-unverified", others)).hasSize(1);
        assertThat(act(world.otherBank, others, Act.LIMITED).state()).isEqualTo("LIMITED");
        assertThat(world.open("funds.limit-unverified", others)).isEmpty();
        // Verified later, the limit is lifted at once (Anti-Fraud Law art. 32).
        assertThat(act(world.otherBank, others, Act.VERIFIED).state()).isEqualTo("LIFTED");
        InvolvedRow again = listed();
        UUID second = measure(again, FundsWorld.ICBC, false).id();
        act(world.otherBank, second, Act.NOTIFIED);
        assertThat(act(world.otherBank, second, Act.VERIFIED).state()).isEqualTo("VERIFIED");
        world.pass(Duration.ofDays(4));
        assertThat(world.open("funds.limit-unverified", second)).isEmpty();
    }

    @Test
    void shouldMakeTheListedAccountUnusableUntilItLeavesTheList() {
        InvolvedRow listed = listed();
        UUID own = measure(listed, FundsWorld.CMBC, true).id();
        refuses(() -> act(world.bank, own, Act.NOTIFIED), IllegalMove.class, "funds.measure-move");
        act(world.bank, own, Act.LIMITED);
        refuses(() -> act(world.bank, own, Act.VERIFIED), IllegalMove.class, "funds.measure-move");
        refuses(() -> act(world.bank, own, Act.LIFTED), Conflict.class, "funds.measure-lift-not-ordered");
        InvolvedRow appealed = world.as(world.bank, () -> FIND.appeal(listed.id(), "李四", "卡被盗用，已报案"));
        assertThat(appealed.appealDueAt()).isEqualTo(world.now().plus(Duration.ofDays(7)));
        refuses(
                () -> world.as(world.bank, () -> FIND.appeal(listed.id(), "李四", "再次")),
                Conflict.class,
                "funds.involved-appeal-open");
        refuses(
                () -> world.as(world.county, () -> FIND.answer(listed.id(), true, "属实")),
                Denied.class,
                "funds.rank-too-low");
        assertThat(world.as(world.cityApprover, () -> FIND.answer(listed.id(), true, "属实"))
                        .state())
                .isEqualTo("REMOVED");
        assertThat(world.open("funds.lift-involved", own)).hasSize(1);
        UUID others = measure(listed, FundsWorld.ICBC, false).id();
        assertThat(world.open("funds.act-on-involved", others)).isEmpty();
        refuses(() -> act(world.otherBank, others, Act.NOTIFIED), Conflict.class, "funds.involved-not-listed");
        assertThat(act(world.bank, own, Act.LIFTED).state()).isEqualTo("LIFTED");
        assertThat(world.open("funds.lift-involved", own)).isEmpty();
        assertThat(world.as(world.officer, () -> READ.get(listed.id())).steps())
                .extracting(Step::event)
                .containsExactly("PROPOSED", "LISTED", "BANK_LIMITED", "APPEALED", "APPEAL_UPHELD", "BANK_LIFTED");
    }

    @ParameterizedTest(name = "{0} own={1}")
    @CsvSource({
        "PENDING,true,LIMITED",
        "PENDING,false,NONE NOTIFIED",
        "NOTIFIED,false,VERIFIED LIMITED",
        "LIMITED,true,LIFTED",
        "LIMITED,false,LIFTED",
        "NONE,false,''",
        "VERIFIED,false,''",
        "LIFTED,false,''"
    })
    void shouldMoveAsTheRulesSay_R3_3(MeasureState from, boolean own, String to) {
        Set<String> legal = to.isEmpty() ? Set.of() : Set.of(to.split(" "));
        for (MeasureState each : MeasureState.values()) {
            assertThat(from.canBecome(each, own)).as(from + " → " + each).isEqualTo(legal.contains(each.name()));
        }
    }

    /** R3.3: bank accounts lose what is not done at a counter, payment accounts everything. */
    @Test
    void shouldTellEachInstitutionHowFarItsMeasureGoes_R3_3() {
        InvolvedRow listed = listed();
        assertThat(measure(listed, FundsWorld.CMBC, true).extent()).isEqualTo("ACCOUNT");
        assertThat(measure(listed, FundsWorld.CMBC, false).extent()).isEqualTo("NON_COUNTER");
        assertThat(measure(listed, FundsWorld.ICBC, false).extent()).isEqualTo("ALL_BUSINESS");
    }

    /** A way back that needs no appeal: the city takes it off, whoever limited lifts, whoever did not has nothing left. */
    @Test
    void shouldBeTakenOffByTheCityItself() {
        InvolvedRow listed = listed();
        UUID own = measure(listed, FundsWorld.CMBC, true).id();
        UUID others = measure(listed, FundsWorld.ICBC, false).id();
        act(world.bank, own, Act.LIMITED);
        world.as(world.bank, () -> FIND.appeal(listed.id(), "李四", "账户被他人冒用"));
        refuses(() -> world.as(world.county, () -> FIND.remove(listed.id(), "撤案")), Denied.class, "funds.rank-too-low");
        refuses(
                () -> world.as(world.cityApprover, () -> FIND.remove(listed.id(), " ")),
                RuleViolation.class,
                "funds.reason-missing");

        InvolvedRow gone = world.as(world.cityApprover, () -> FIND.remove(listed.id(), "案件已撤销"));

        assertThat(gone.state()).isEqualTo("REMOVED");
        assertThat(gone.removedAt()).isEqualTo(world.now());
        assertThat(gone.appealState()).isEqualTo("UPHELD");
        assertThat(gone.appealAnswer()).isEqualTo("案件已撤销");
        assertThat(world.open("funds.answer-involved-appeal", listed.id())).isEmpty();
        assertThat(world.open("funds.lift-involved", own)).hasSize(1);
        assertThat(world.open("funds.act-on-involved", others)).isEmpty();
        assertThat(act(world.bank, own, Act.LIFTED).liftedAt()).isEqualTo(world.now());
        refuses(
                () -> world.as(world.cityApprover, () -> FIND.remove(listed.id(), "再次")),
                IllegalMove.class,
                "funds.involved-move");
    }

    /** What nobody verified is limited within the bank's hours: the task has an end. */
    @Test
    void shouldGiveTheLimitOfWhatIsUnverifiedItsTime() {
        InvolvedRow listed = listed();
        UUID others = measure(listed, FundsWorld.CMBC, false).id();
        act(world.bank, others, Act.NOTIFIED);
        world.pass(Duration.ofDays(3));
        assertThat(world.open("funds.limit-unverified", others)).hasSize(1).allSatisfy(w -> assertThat(w.dueAt())
                .isEqualTo(world.now().plus(Duration.ofHours(24))));
    }
}
