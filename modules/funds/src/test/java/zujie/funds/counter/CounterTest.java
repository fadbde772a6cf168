package zujie.funds.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.casework.api.TransferView;
import zujie.funds.counter.post.PostBook;
import zujie.funds.counter.post.PostRow;
import zujie.funds.counter.post.Posts;
import zujie.funds.counter.reward.RewardRow;
import zujie.funds.counter.reward.Rewards;
import zujie.funds.counter.trace.TraceBackRow;
import zujie.funds.counter.trace.TraceBacks;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.history.Evidence;
import zujie.funds.history.History;
import zujie.funds.history.Step;
import zujie.funds.order.Banks;
import zujie.funds.order.Typed;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;

/** Interception at the counter on a real MariaDB: procedure, notice, call, saved sum, reward, posts, trace-back. */
class CounterTest {

    private static final RecordCheck RECORD = new RecordCheck();
    private static final ReadChecks READ = new ReadChecks();
    private static final CounterRules RULES = new CounterRules();
    private static final Rewards REWARDS = new Rewards();
    private static final Posts POSTS = new Posts();
    private static final TraceBacks TRACES = new TraceBacks();
    private static final UUID FILE = UUID.randomUUID();
    private static final Actor CHECKER = bank(50, FundsWorld.CMBC, Role.BANK_CHECKER);
    private static final Actor ICBC_TELLER = bank(51, FundsWorld.ICBC, Role.BANK_OPERATOR);
    private static final Actor ICBC_CHECKER = bank(52, FundsWorld.ICBC, Role.BANK_CHECKER);
    private static final Map<String, String> DONE = Map.of(
            "PURPOSE", "CLEAR",
            "PAYEE", "SUSPICIOUS",
            "DETAILS_KNOWN", "CLEAR",
            "NERVOUS", "SUSPICIOUS",
            "ON_PHONE", "CLEAR",
            "PLAUSIBLE", "SUSPICIOUS");
    private static FreezeWorld world;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
        Evidence evidence = new Evidence() {
            @Override
            public UUID require(String field, String recordType, UUID record, UUID attachment) {
                if (!FILE.equals(attachment)) {
                    throw RuleViolation.onField(field, "funds.evidence-missing");
                }
                return attachment;
            }
        };
        world.add(
                List.of(
                        evidence,
                        new History(),
                        new Banks(),
                        new CheckBook(),
                        new CheckWork(),
                        new PostBook(),
                        RULES,
                        RECORD,
                        READ,
                        REWARDS,
                        POSTS,
                        TRACES),
                List.of());
    }

    private static Actor bank(int no, String code, Role role) {
        return new Actor(
                new UUID(1, no), "b" + no, "柜员" + no, code, code, OrgKind.BANK, "/" + code + "/", Set.of(role), null);
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static CheckRow check(Actor by, String branch, String payee, long fen, Map<String, String> answers) {
        return world.as(
                by,
                () -> RECORD.handle(new RecordCheck.Command(
                        CheckKind.COUNTER,
                        branch,
                        "张三",
                        "13800000001",
                        "62260000111",
                        "李四",
                        payee,
                        fen,
                        answers,
                        "",
                        null)));
    }

    private static CheckRow check(long fen) {
        return check(world.bank, "仓山支行", "6222020200056705999", fen, DONE);
    }

    private static CheckRow stopped(long fen) {
        CheckRow c = check(fen);
        return world.as(world.bank, () -> RECORD.conclude(c.id(), true, fen, "客户放弃转账"));
    }

    private static CheckRow confirmed(long fen) {
        CheckRow c = stopped(fen);
        return world.as(CHECKER, () -> RECORD.confirm(c.id(), FILE));
    }

    @Test
    void shouldNeedASignedNoticeAboveTheThreshold_SR8() {
        assertThat(check(1_000_000).needsNotice()).isFalse();
        CheckRow above = check(1_000_001);
        assertThat(above.needsNotice()).isTrue();
        world.as(world.bank, () -> RECORD.conclude(above.id(), false, null, "客户坚持办理"));
        assertThat(world.open("funds.sign-notice", above.id())).hasSize(1);
        assertThat(world.as(world.bank, () -> READ.list(null, true, null, 200)).rows())
                .extracting(CheckRow::id)
                .contains(above.id());
        refuses(
                () -> world.as(world.bank, () -> RECORD.sign(above.id(), UUID.randomUUID())),
                RuleViolation.class,
                "funds.evidence-missing");
        assertThat(world.as(world.bank, () -> RECORD.sign(above.id(), FILE)).noticeSigned())
                .isTrue();
        assertThat(world.open("funds.sign-notice", above.id())).isEmpty();
        assertThat(world.as(world.bank, () -> READ.list(null, true, null, 200)).rows())
                .extracting(CheckRow::id)
                .doesNotContain(above.id());
    }

    @Test
    void shouldFollowTheBanksOwnThreshold_R7_6() {
        LocalDate tomorrow = world.today().plusDays(1);
        world.as(ICBC_CHECKER, () -> RULES.set(tomorrow, 5_000_000L, 80_000L));
        refuses(() -> world.as(ICBC_CHECKER, () -> RULES.set(tomorrow, 1L, 1L)), Conflict.class, "funds.rule-there");
        refuses(
                () -> world.as(ICBC_CHECKER, () -> RULES.set(world.today().minusDays(1), 1L, 1L)),
                InvalidValue.class,
                "funds.rule-past");
        assertThat(check(ICBC_TELLER, "鼓楼支行", "622200009", 3_000_000, DONE).needsNotice())
                .isTrue();
        world.pass(Duration.ofDays(1));
        assertThat(check(ICBC_TELLER, "鼓楼支行", "622200009", 3_000_000, DONE).needsNotice())
                .isFalse();
        assertThat(check(3_000_000).needsNotice()).isTrue();
        assertThat(world.as(ICBC_TELLER, RULES::today).rewardFen()).isEqualTo(80_000L);
        assertThat(world.as(world.bank, RULES::today).rewardFen()).isEqualTo(40_000L);
    }

    private static CheckRow cash(CheckKind kind, String payeeName, String payee, CheckBusiness business) {
        return world.as(
                world.bank,
                () -> RECORD.handle(new RecordCheck.Command(
                        kind, "仓山支行", "张三", "", "62260000111", payeeName, payee, 500L, Map.of(), "", business)));
    }

    /** A transfer needs the account it goes to; cash goes to none. */
    @Test
    void shouldAskForAPayeeAsTheBusinessDoes() {
        CheckRow drawn = cash(CheckKind.MACHINE, "", "", CheckBusiness.CASH_WITHDRAWAL);
        assertThat(drawn.business()).isEqualTo("CASH_WITHDRAWAL");
        assertThat(drawn.payeeAccount()).isEmpty();
        refusesOn(
                "payeeAccount",
                () -> cash(CheckKind.COUNTER, "", "", CheckBusiness.TRANSFER),
                "funds.query-account-missing");
        refusesOn("payeeAccount", () -> cash(CheckKind.COUNTER, "", "", null), "funds.query-account-missing");
        refusesOn(
                "payeeAccount",
                () -> cash(CheckKind.COUNTER, "", "62220202111", CheckBusiness.CASH_WITHDRAWAL),
                "funds.check-cash-payee");
        refusesOn(
                "payeeName",
                () -> cash(CheckKind.COUNTER, "李四", "", CheckBusiness.CASH_WITHDRAWAL),
                "funds.check-cash-payee");
        refusesOn(
                "business",
                () -> cash(CheckKind.OPENING, "", "", CheckBusiness.TRANSFER),
                "funds.check-business-unfit");
        refusesOn(
                "business", () -> cash(CheckKind.COUNTER, "", "", CheckBusiness.OPENING), "funds.check-business-unfit");
        assertThat(cash(CheckKind.OPENING, "", "", null).business()).isEqualTo("OPENING");
    }

    private static void refusesOn(String field, ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidValue.class, e -> {
            assertThat(e.field()).contains(field);
            assertThat(e.code()).isEqualTo(code);
        });
    }

    @Test
    void shouldTellWhatWasSkipped_SR8() {
        CheckRow c = check(world.bank, "仓山支行", "62220202111", 100, Map.of("PURPOSE", "CLEAR"));
        assertThat(c.items())
                .extracting(CheckRow.Item::item)
                .containsExactly("PURPOSE", "PAYEE", "DETAILS_KNOWN", "NERVOUS", "ON_PHONE", "PLAUSIBLE");
        assertThat(c.items()).filteredOn(i -> i.answer().equals("SKIPPED")).hasSize(5);
        refuses(
                () -> check(world.bank, "仓山支行", "62220202111", 100, Map.of("FACE", "CLEAR")),
                InvalidValue.class,
                "funds.value-unknown");
        assertThat(CheckKind.MACHINE.items()).hasSize(3);
        assertThat(CheckKind.OPENING.items()).hasSize(5);
    }

    @Test
    void shouldCallTheOfficerPostedAtTheBranch_SR1() {
        CheckRow none = check(world.bank, "无驻点支行", "62220202111", 100, DONE);
        refuses(
                () -> world.as(world.bank, () -> RECORD.call(none.id(), null)),
                InvalidValue.class,
                "funds.check-unit-missing");
        refuses(() -> world.as(world.desk, () -> READ.get(none.id())), NotFound.class, "funds.check-not-found");
        PostRow post = world.as(world.desk, () -> POSTS.open(FundsWorld.CMBC, "驻点支行"));
        refuses(
                () -> world.as(world.desk, () -> POSTS.open(FundsWorld.CMBC, "驻点支行")),
                Conflict.class,
                "funds.post-there");
        Instant from = world.now().minusSeconds(3600);
        Instant to = world.now().plusSeconds(7200);
        world.as(world.desk, () -> POSTS.plan(post.id(), world.second.id(), from, to));
        refuses(
                () -> world.as(world.desk, () -> POSTS.plan(post.id(), world.second.id(), from, to)),
                Conflict.class,
                "funds.post-officer-busy");
        refuses(
                () -> world.as(world.desk, () -> POSTS.plan(post.id(), world.desk.id(), from, to)),
                InvalidValue.class,
                "funds.post-officer-unfit");
        refuses(
                () -> world.as(world.elsewhere, () -> POSTS.plan(post.id(), world.second.id(), from, to)),
                NotFound.class,
                "funds.post-not-found");
        refuses(
                () -> world.as(world.desk, () -> POSTS.open(FundsWorld.CMBC, FundsWorld.CMBC + "驻点支行")),
                Conflict.class,
                "funds.post-there");
        CheckRow c = check(world.bank, FundsWorld.CMBC + " 驻点支行", "62220202111", 500, DONE);
        world.as(world.bank, () -> RECORD.call(c.id(), null));
        assertThat(world.open("funds.attend-counter", c.id())).hasSize(1).allSatisfy(w -> {
            assertThat(w.assignee()).isEqualTo(world.second.id());
            assertThat(w.dueAt()).isEqualTo(world.now().plus(Duration.ofMinutes(10)));
        });
        assertThat(world.as(world.second, () -> READ.get(c.id())).check().customerName())
                .isEqualTo("张*");
        refuses(() -> world.as(world.elsewhere, () -> READ.get(c.id())), NotFound.class, "funds.check-not-found");
        world.as(world.second, () -> RECORD.attend(c.id(), "已到场劝阻"));
        assertThat(world.open("funds.attend-counter", c.id())).isEmpty();
        world.as(world.desk, () -> POSTS.close(post.id()));
        refuses(
                () -> world.as(world.desk, () -> POSTS.plan(post.id(), world.second.id(), to, to.plusSeconds(60))),
                Conflict.class,
                "funds.post-closed");
    }

    /** A turn is changed and taken out for a reason, which stays with what stood there before; others' posts are not there. */
    @Test
    void shouldChangeAndTakeOutTurns_SR1() {
        PostRow post = world.as(world.desk, () -> POSTS.open(FundsWorld.CMBC, "排班支行"));
        Instant from = world.now().plusSeconds(90_000);
        Instant to = from.plusSeconds(7200);
        UUID shift = world.as(world.desk, () -> POSTS.plan(post.id(), world.second.id(), from, to))
                .shifts()
                .get(0)
                .id();
        refuses(
                () -> world.as(
                        world.elsewhere, () -> POSTS.change(post.id(), shift, world.second.id(), from, to, "换班")),
                NotFound.class,
                "funds.post-not-found");
        refuses(
                () -> world.as(world.elsewhere, () -> POSTS.remove(post.id(), shift, "换班")),
                NotFound.class,
                "funds.post-not-found");
        refuses(() -> world.as(world.elsewhere, () -> POSTS.get(post.id())), NotFound.class, "funds.post-not-found");
        refuses(
                () -> world.as(world.desk, () -> POSTS.change(post.id(), shift, world.second.id(), from, to, " ")),
                RuleViolation.class,
                "funds.reason-missing");
        refuses(
                () -> world.as(world.desk, () -> POSTS.remove(post.id(), shift, null)),
                RuleViolation.class,
                "funds.reason-missing");
        refuses(
                () -> world.as(world.desk, () -> POSTS.remove(post.id(), shift, "长".repeat(501))),
                RuleViolation.class,
                "funds.text-too-long");
        Instant later = from.plusSeconds(3600);
        PostRow changed =
                world.as(world.desk, () -> POSTS.change(post.id(), shift, world.second.id(), later, to, "会议推迟到岗"));
        assertThat(changed.shifts()).singleElement().satisfies(s -> {
            assertThat(s.id()).isEqualTo(shift);
            assertThat(s.startsAt()).isEqualTo(later);
        });
        UUID next = world.as(world.desk, () -> POSTS.plan(post.id(), world.second.id(), to, to.plusSeconds(60)))
                .shifts()
                .get(1)
                .id();
        refuses(
                () -> world.as(world.desk, () -> POSTS.change(post.id(), next, world.second.id(), later, to, "换班")),
                Conflict.class,
                "funds.post-officer-busy");
        world.as(world.desk, () -> POSTS.remove(post.id(), shift, "民警抽调"));
        assertThat(world.as(world.desk, () -> POSTS.change(post.id(), next, world.second.id(), later, to, "顶班"))
                        .shifts())
                .extracting(PostRow.Shift::id)
                .containsExactly(next);
        refuses(
                () -> world.as(world.desk, () -> POSTS.remove(post.id(), shift, "再撤")),
                Conflict.class,
                "funds.post-shift-over");
        assertThat(world.as(world.bank, () -> POSTS.get(post.id())).steps())
                .as("why is for police alone")
                .allSatisfy(s -> assertThat(s.note()).isEmpty())
                .extracting(Step::event)
                .containsExactly(
                        "OPENED", "SHIFT_PLANNED", "SHIFT_CHANGED", "SHIFT_PLANNED", "SHIFT_REMOVED", "SHIFT_CHANGED");
        assertThat(world.as(world.desk, () -> POSTS.get(post.id()))
                        .steps()
                        .get(2)
                        .note())
                .contains(Typed.shown(from), Typed.shown(later), "会议推迟到岗");
        PostRow other = world.as(world.desk, () -> POSTS.open(FundsWorld.CMBC, "另一支行"));
        refuses(
                () -> world.as(world.desk, () -> POSTS.remove(other.id(), next, "错点")),
                NotFound.class,
                "funds.post-shift-not-found");
        refuses(() -> world.as(world.otherBank, () -> POSTS.get(post.id())), NotFound.class, "funds.post-not-found");
        world.pass(Duration.ofDays(2));
        refuses(
                () -> world.as(world.desk, () -> POSTS.remove(post.id(), next, "事后")),
                Conflict.class,
                "funds.post-shift-over");
    }

    @Test
    void shouldCountWhatSomebodyElseConfirmed() {
        CheckRow c = check(9_000_000);
        refuses(
                () -> world.as(world.bank, () -> RECORD.conclude(c.id(), true, 9_000_001L, "x")),
                InvalidValue.class,
                "funds.check-saved-more");
        refuses(
                () -> world.as(world.bank, () -> RECORD.conclude(c.id(), false, 1L, "x")),
                InvalidValue.class,
                "funds.check-saved-nothing");
        CheckRow stopped = stopped(9_000_000);
        Actor both = new Actor(
                world.bank.id(),
                "b",
                "柜员",
                FundsWorld.CMBC,
                FundsWorld.CMBC,
                OrgKind.BANK,
                world.bank.unitPath(),
                Set.of(Role.BANK_OPERATOR, Role.BANK_CHECKER),
                null);
        refuses(() -> world.as(both, () -> RECORD.confirm(stopped.id(), FILE)), Denied.class, "funds.check-own");
        refuses(
                () -> world.as(CHECKER, () -> RECORD.confirm(stopped.id(), null)),
                RuleViolation.class,
                "funds.evidence-missing");
        assertThat(world.open("funds.confirm-saving", stopped.id())).hasSize(1);
        assertThat(world.as(CHECKER, () -> RECORD.confirm(stopped.id(), FILE)).state())
                .isEqualTo("CONFIRMED");
        refuses(
                () -> world.as(CHECKER, () -> RECORD.confirm(stopped.id(), FILE)),
                IllegalMove.class,
                "funds.check-move");
        refuses(
                () -> world.as(ICBC_CHECKER, () -> RECORD.confirm(stopped.id(), FILE)),
                NotFound.class,
                "funds.check-not-found");
    }

    @Test
    void shouldPayRewardsByListOnceApproved_SR8() {
        CheckRow unconfirmed = stopped(100_000);
        refuses(
                () -> world.as(world.bank, () -> REWARDS.propose(unconfirmed.id())),
                RuleViolation.class,
                "funds.reward-not-confirmed");
        UUID saved = confirmed(100_000).id();
        RewardRow reward = world.as(world.bank, () -> REWARDS.propose(saved));
        assertThat(reward.amountFen()).isEqualTo(40_000);
        refuses(
                () -> world.as(world.bank, () -> REWARDS.propose(reward.checkId())),
                Conflict.class,
                "funds.reward-there");
        refuses(
                () -> world.as(world.bank, () -> REWARDS.decide(reward.id(), true, "")),
                Denied.class,
                "funds.reward-own");
        refuses(() -> world.as(CHECKER, REWARDS::pay), RuleViolation.class, "funds.reward-nothing");
        refuses(
                () -> world.as(ICBC_CHECKER, () -> REWARDS.decide(reward.id(), true, "")),
                NotFound.class,
                "funds.reward-not-found");
        world.as(CHECKER, () -> REWARDS.decide(reward.id(), true, ""));
        Rewards.PaymentList list = world.as(CHECKER, REWARDS::pay);
        assertThat(list.totalFen()).isEqualTo(40_000);
        assertThat(list.rows()).extracting(RewardRow::id).containsExactly(reward.id());
        refuses(() -> world.as(CHECKER, REWARDS::pay), RuleViolation.class, "funds.reward-nothing");
        assertThat(world.as(CHECKER, () -> REWARDS.list(list.listNo()))).hasSize(1);
        assertThat(world.as(ICBC_CHECKER, () -> REWARDS.list(null))).isEmpty();
    }

    /** R7.6: the ledger is the bank's own. */
    @Test
    void shouldNeverShowRewardsToPolice_R7_6() {
        assertThat(Arrays.stream(Rewards.class.getDeclaredMethods())
                        .filter(m -> java.lang.reflect.Modifier.isPublic(m.getModifiers())))
                .isNotEmpty()
                .allSatisfy(m -> {
                    Permitted own = m.getAnnotation(Permitted.class);
                    Permitted permitted = own == null ? Rewards.class.getAnnotation(Permitted.class) : own;
                    assertThat(permitted.value()).isSubsetOf(Role.BANK_OPERATOR, Role.BANK_CHECKER);
                });
        assertThat(Arrays.stream(CheckRow.class.getRecordComponents())
                        .map(c -> c.getName().toLowerCase(java.util.Locale.ROOT)))
                .noneMatch(name -> name.contains("reward"));
        assertThat(world.as(world.desk, () -> REWARDS.list(null))).isEmpty();
    }

    @Test
    void shouldTraceALossBackToTheCounter_SR8() {
        String payee = "6222020299990001";
        CheckRow half = check(world.bank, "仓山支行", payee, 2_000_000, Map.of("PURPOSE", "CLEAR"));
        world.as(world.bank, () -> RECORD.conclude(half.id(), false, null, "已办理"));
        TransferView loss = loss(payee, world.now());
        UUID report = world.report(null, loss);
        TraceBackRow trace = world.as(world.desk, () -> TRACES.open(report, loss.id()));
        assertThat(trace.found()).isEqualTo("SKIPPED");
        assertThat(trace.skipped()).contains("PAYEE", "SIGNED_NOTICE").doesNotContain("PURPOSE");
        assertThat(trace.checkNo()).isEqualTo(half.checkNo());
        assertThat(world.open("funds.answer-trace-back", trace.id())).hasSize(1).allSatisfy(w -> assertThat(w.dueAt())
                .isEqualTo(world.now().plus(Duration.ofDays(5))));
        refuses(() -> world.as(world.desk, () -> TRACES.open(report, loss.id())), Conflict.class, "funds.trace-there");
        refuses(
                () -> world.as(ICBC_CHECKER, () -> TRACES.answer(trace.id(), "x", "x")),
                NotFound.class,
                "funds.trace-not-found");
        refuses(() -> world.as(world.desk, () -> TRACES.close(trace.id(), "x")), IllegalMove.class, "funds.trace-move");
        assertThat(world.as(CHECKER, () -> TRACES.answer(trace.id(), "柜员甲", "未按规定核对，已问责"))
                        .state())
                .isEqualTo("ANSWERED");
        assertThat(world.open("funds.close-trace-back", trace.id()))
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.role()).isEqualTo(Role.DESK_OFFICER);
                    assertThat(w.assignee()).isEqualTo(world.desk.id());
                });
        assertThat(world.as(world.desk, () -> TRACES.close(trace.id(), "同意")).state())
                .isEqualTo("CLOSED");
        TransferView unknown = loss("6222020299990002", world.now());
        UUID other = world.report(null, unknown);
        assertThat(world.as(world.desk, () -> TRACES.open(other, unknown.id())).found())
                .isEqualTo("NO_CHECK");
        TransferView later = loss(payee, world.now().plus(Duration.ofDays(2)));
        UUID third = world.report(null, later);
        assertThat(world.as(world.desk, () -> TRACES.open(third, later.id())).found())
                .isEqualTo("NO_CHECK");
        Slice<TraceBackRow> first = world.as(world.desk, () -> TRACES.list(null, null, 2));
        Slice<TraceBackRow> rest = world.as(world.desk, () -> TRACES.list(null, first.next(), 2));
        assertThat(first.rows()).hasSize(2);
        assertThat(rest.rows()).extracting(TraceBackRow::id).containsExactly(trace.id());
        assertThat(rest.next()).isNull();
        assertThat(world.as(world.desk, () -> TRACES.list("CLOSED", null, null)).rows())
                .extracting(TraceBackRow::id)
                .containsExactly(trace.id());
    }

    /** The task to close it stands on the desk of whoever opened it, in the role that he holds. */
    @Test
    void shouldLeaveTheClosingToWhoeverOpenedIt() {
        TransferView loss = loss("6222020299990003", world.now());
        UUID report = world.report(null, loss);
        TraceBackRow trace = world.as(world.second, () -> TRACES.open(report, loss.id()));
        world.as(CHECKER, () -> TRACES.answer(trace.id(), "", "已核查"));
        assertThat(world.open("funds.close-trace-back", trace.id()))
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.role()).isEqualTo(Role.POLICE_OFFICER);
                    assertThat(w.assignee()).isEqualTo(world.second.id());
                });
        world.as(world.second, () -> TRACES.close(trace.id(), "同意"));
    }

    private static TransferView loss(String payee, Instant at) {
        return new TransferView(
                UUID.randomUUID(), FundsWorld.CMBC, "62260000111", FundsWorld.ICBC, "李四", payee, 2_000_000, at, "柜面");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "OPEN,CALLED STOPPED PROCEEDED",
        "CALLED,STOPPED PROCEEDED",
        "STOPPED,CONFIRMED",
        "CONFIRMED,''",
        "PROCEEDED,''"
    })
    void shouldMoveAsTheRulesSay(CheckState from, String to) {
        Set<String> legal = to.isEmpty() ? Set.of() : Set.of(to.split(" "));
        for (CheckState each : CheckState.values()) {
            assertThat(from.canBecome(each)).as(from + " → " + each).isEqualTo(legal.contains(each.name()));
        }
    }
}
