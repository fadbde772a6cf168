package zujie.funds.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.funds.api.FreezeFigures;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.clock.BusinessClock;

/** The life of a freeze, with the rules of R1.16 to R1.22, on a real MariaDB. */
class FreezeOrderTest {

    private static FreezeWorld world;
    private static int accounts;

    private String account;
    private UUID file;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
    }

    @BeforeEach
    void freshAccount() {
        account = "62260000010%05d".formatted(++accounts);
        file = world.filed();
    }

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type);
        refuses(act, code);
    }

    /** R1.18: the calendar counts what its day lists, and nothing that belongs to others. */
    @Test
    void shouldCountWhatEndsOnEachDay_R1_18() {
        FreezeRow asked = world.request(file, account);
        world.issue(asked.id());
        Instant end = world.now().plus(Duration.ofDays(9));
        world.hold(asked.id(), 5_000_000, 5_000_000, end);
        LocalDate day = LocalDate.ofInstant(end, BusinessClock.ZONE);
        List<FreezeQueries.Day> days = world.as(world.officer, world.queries::calendar);
        assertThat(days).hasSize(31).first().satisfies(d -> assertThat(d.day()).isEqualTo(world.today()));
        FreezeFilter on = FreezeFilter.of(null, null, null).on(day);
        List<FreezeRow> listed =
                world.as(world.officer, () -> world.queries.list(on, null, 200)).rows();
        assertThat(listed).extracting(FreezeRow::id).contains(asked.id());
        assertThat(days).filteredOn(d -> d.day().equals(day)).singleElement().satisfies(d -> assertThat(d.ending())
                .isEqualTo(listed.size()));
        FreezeFilter next = FreezeFilter.of(null, null, null).on(day.plusDays(1));
        assertThat(world.as(world.officer, () -> world.queries.list(next, null, 200))
                        .rows())
                .extracting(FreezeRow::id)
                .doesNotContain(asked.id());
        assertThat(world.as(world.elsewhere, world.queries::calendar))
                .as("another unit's calendar")
                .allSatisfy(d -> assertThat(d.ending()).isZero());
    }

    @Test
    void shouldGoThroughLegalReviewAndApprovalToTheBank_R1_16() {
        FreezeRow asked = world.request(file, account);
        assertThat(asked.state()).isEqualTo("LEGAL_REVIEW");
        assertThat(asked.filingDecisionNo()).isEqualTo("350104000000立字〔2024〕00001号");
        assertThat(asked.amountFen()).as("the sum in dispute by default").isEqualTo(5_000_000);
        assertThat(asked.months()).isEqualTo(6);
        assertThat(world.open(FreezeMoves.LEGAL, asked.id())).hasSize(1);
        world.as(world.legal, () -> world.decide.review(asked.id(), true, ""));
        assertThat(world.open(FreezeMoves.LEGAL, asked.id())).isEmpty();
        assertThat(world.open(FreezeMoves.APPROVE, asked.id())).hasSize(1).allSatisfy(w -> assertThat(w.minRank())
                .hasToString("COUNTY"));
        FreezeRow issued = world.as(world.county, () -> world.decide.decide(asked.id(), true, ""));
        assertThat(issued.state()).isEqualTo("ISSUED");
        assertThat(issued.orderNo()).matches("0201\\d{32}");
        assertThat(issued.paperNo()).matches("350104000000冻字〔2024〕\\d{5}号");
        assertThat(world.open(FreezeMoves.ANSWER, asked.id())).hasSize(1);
        assertThat(world.topics).contains("funds.freeze-issued.v1");
    }

    @Test
    void shouldNumberPapersWithoutGapPerOrganisationAndYear() {
        String first = world.issue(world.request(file, account).id()).paperNo();
        FreezeRow refused = world.request(world.filed(), account + "9");
        world.as(world.legal, () -> world.decide.review(refused.id(), true, ""));
        refuses(
                () -> world.as(world.unranked, () -> world.decide.decide(refused.id(), true, "")),
                "funds.rank-too-low");
        String second = world.as(world.county, () -> world.decide.decide(refused.id(), true, ""))
                .paperNo();
        assertThat(number(second)).isEqualTo(number(first) + 1);
    }

    private static int number(String paperNo) {
        return Integer.parseInt(paperNo.substring(paperNo.length() - 6, paperNo.length() - 1));
    }

    @Test
    void shouldRefuseACaseThatIsNotFiled_R1_11() {
        UUID open = world.file(null);
        refuses(() -> world.request(open, account), "funds.freeze-not-filed");
    }

    @ParameterizedTest(name = "R1.16 {0} may not approve: {1}")
    @CsvSource({
        "approver, funds.rank-too-low",
        "unranked, funds.rank-too-low",
        "officerWhoApproves, funds.approver-is-officer",
        "both, funds.freeze-approver-reviewed"
    })
    void shouldDemandAnApproverOfTheLawfulRankWhoDidNothingElse(String who, String code) throws Exception {
        FreezeRow asked = world.request(with(world.wish(file, account), world.officerWhoApproves.id()));
        world.as(world.both, () -> world.decide.review(asked.id(), true, ""));
        Actor actor = (Actor) world.getClass().getField(who).get(world);
        refuses(() -> world.as(actor, () -> world.decide.decide(asked.id(), true, "")), Denied.class, code);
        assertThat(world.state(asked.id())).isEqualTo("APPROVAL");
    }

    private static RequestFreeze.Command with(RequestFreeze.Command c, UUID second) {
        return new RequestFreeze.Command(
                c.caseId(),
                c.stopId(),
                c.replaces(),
                c.bankCode(),
                c.accountName(),
                c.account(),
                c.kind(),
                c.scope(),
                c.disputedFen(),
                c.amountFen(),
                c.interest(),
                c.months(),
                c.scopeReason(),
                c.reason(),
                second);
    }

    private RequestFreeze.Command wish(PropertyKind kind, FreezeScope scope, Long amount, Integer months, String why) {
        return new RequestFreeze.Command(
                file,
                null,
                null,
                FundsWorld.CMBC,
                "李四",
                account,
                kind,
                scope,
                5_000_000L,
                amount,
                true,
                months,
                why,
                "涉案",
                world.second.id());
    }

    @ParameterizedTest(name = "R1.17 {0}: {1} months, approved by {2}")
    @CsvSource({
        "DEPOSIT, 6, COUNTY",
        "DEPOSIT_MAJOR, 12, CITY",
        "SECURITY, 24, COUNTY",
        "EQUITY, 6, CITY",
        "LISTED_EQUITY, 6, PROVINCE"
    })
    void shouldGiveEachKindItsTermAndRank(PropertyKind kind, int months, String rank) {
        FreezeRow asked = world.request(wish(kind, FreezeScope.AMOUNT, null, null, ""));
        assertThat(asked.months()).isEqualTo(months);
        assertThat(world.look(asked.id()).rank()).isEqualTo(rank);
        world.as(world.officer, () -> world.request.withdraw(asked.id(), "改办"));
        refuses(() -> world.request(wish(kind, FreezeScope.AMOUNT, null, months + 1, "")), "funds.freeze-term");
    }

    @Test
    void shouldTakeMoreThanTheSumInDisputeOnlyWithAReason() {
        refuses(
                () -> world.request(wish(PropertyKind.DEPOSIT, FreezeScope.WHOLE, null, null, "")),
                "funds.freeze-scope-reason");
        refuses(
                () -> world.request(wish(PropertyKind.DEPOSIT, FreezeScope.AMOUNT, 5_000_001L, null, "")),
                "funds.freeze-scope-reason");
        FreezeRow whole = world.request(wish(PropertyKind.DEPOSIT, FreezeScope.WHOLE, null, null, "专用于诈骗"));
        assertThat(whole.amountFen()).isNull();
    }

    @Test
    void shouldKeepProtectedAccountsFromAWholeFreeze_R1_21() {
        RequestFreeze.Command c = wish(PropertyKind.DEPOSIT, FreezeScope.WHOLE, null, null, "全部");
        refuses(() -> world.request(named(c, "某支付公司客户备付金")), "funds.freeze-protected");
        RequestFreeze.Command part = wish(PropertyKind.DEPOSIT, FreezeScope.AMOUNT, null, null, "");
        refuses(() -> world.request(named(part, "某支付公司客户备付金")), "funds.freeze-guarded");
    }

    private static RequestFreeze.Command named(RequestFreeze.Command c, String name) {
        return new RequestFreeze.Command(
                c.caseId(),
                c.stopId(),
                c.replaces(),
                c.bankCode(),
                name,
                c.account(),
                c.kind(),
                c.scope(),
                c.disputedFen(),
                c.amountFen(),
                c.interest(),
                c.months(),
                c.scopeReason(),
                c.reason(),
                c.secondOfficer());
    }

    @Test
    void shouldGoBackToTheOfficersAndComeAgain() {
        FreezeRow asked = world.request(file, account);
        refuses(() -> world.as(world.legal, () -> world.decide.review(asked.id(), false, "")), "funds.note-missing");
        world.as(world.legal, () -> world.decide.review(asked.id(), false, "补充证据"));
        assertThat(world.state(asked.id())).isEqualTo("DRAFT");
        assertThat(world.open(FreezeMoves.RETURNED, asked.id())).hasSize(1);
        refuses(
                () -> world.as(world.desk, () -> world.request.resubmit(asked.id(), "已补")),
                Denied.class,
                "funds.freeze-not-officer");
        world.as(world.officer, () -> world.request.resubmit(asked.id(), "已补"));
        assertThat(world.state(asked.id())).isEqualTo("LEGAL_REVIEW");
        assertThat(world.open(FreezeMoves.RETURNED, asked.id())).isEmpty();
        world.as(world.legal, () -> world.decide.review(asked.id(), true, ""));
        world.as(world.county, () -> world.decide.decide(asked.id(), false, "证据不足"));
        assertThat(world.open(FreezeMoves.DECLINED, asked.id())).hasSize(1);
        assertThat(world.state(asked.id())).isEqualTo("DECLINED");
        assertThat(world.open(FreezeMoves.DECLINED, asked.id()))
                .as("seen by an officer")
                .isEmpty();
    }

    @Test
    void shouldRefuseASecondFreezeOfTheCaseOnTheAccount_R1_19() {
        world.request(file, account);
        refuses(() -> world.request(file, account), Conflict.class, "funds.freeze-under-way");
        assertThat(world.request(world.filed(), account).state())
                .as("another case queues")
                .isEqualTo("LEGAL_REVIEW");
    }

    @Test
    void shouldBeHiddenFromOthers_R9_9() {
        FreezeRow asked = world.request(file, account);
        refuses(
                () -> world.as(world.bank, () -> world.queries.get(asked.id())),
                NotFound.class,
                "funds.freeze-not-found");
        world.issue(asked.id());
        assertThat(world.as(world.bank, () -> world.queries.get(asked.id()))
                        .freeze()
                        .account())
                .isEqualTo(account);
        assertThat(world.as(world.bank, () -> world.queries.get(asked.id())).reason())
                .as("the inner words of the police")
                .isEmpty();
        assertThat(world.look(asked.id()).freeze().account()).doesNotContain(account);
        for (Actor other : new Actor[] {world.otherBank, world.elsewhere}) {
            refuses(
                    () -> world.as(other, () -> world.queries.get(asked.id())),
                    NotFound.class,
                    "funds.freeze-not-found");
        }
        refuses(
                () -> world.as(
                        world.otherBank, () -> world.answer.handle(world.frozen(asked.id(), 1, 1, world.sixMonths()))),
                NotFound.class,
                "funds.freeze-not-found");
    }

    /** Who a case is shared with looks at its freezes, masked; he does nothing with them. */
    @Test
    void shouldShowAFreezeOfASharedCaseToBeReadOnly() {
        FreezeRow asked = world.request(file, account);
        world.issue(asked.id());
        world.shared.put(world.elsewhere.unitPath(), List.of(file));
        FreezeView seen = world.as(world.elsewhere, () -> world.queries.get(asked.id()));
        assertThat(seen.readOnly()).isTrue();
        assertThat(seen.freeze().account()).doesNotContain(account);
        for (String action : List.of("renew", "release", "replace", "decide", "review", "withdraw", "owner-told")) {
            assertThat(FreezeActions.offered(action, world.elsewhere, seen))
                    .as(action)
                    .isFalse();
        }
        assertThat(world.as(world.elsewhere, () -> world.queries.about("case", file)))
                .hasSize(1);
        assertThat(world.look(asked.id()).readOnly()).isFalse();
        world.shared.clear();
        refuses(
                () -> world.as(world.elsewhere, () -> world.queries.get(asked.id())),
                NotFound.class,
                "funds.freeze-not-found");
    }

    @Test
    void shouldTakeTheBanksOwnEnd_R1_22() {
        FreezeRow issued = world.issue(world.request(file, account).id());
        Instant own = world.sixMonths().minus(Duration.ofDays(2));
        FreezeRow held = world.hold(issued.id(), 6_000_000, 5_000_000, own);
        assertThat(held.state()).isEqualTo("IN_FORCE");
        assertThat(held.expiresAt()).isEqualTo(own);
        assertThat(held.balanceFen()).isEqualTo(6_000_000);
        assertThat(held.frozenFen()).isEqualTo(5_000_000);
        assertThat(held.involvedFen()).isEqualTo(5_000_000);
        assertThat(world.open(FreezeMoves.KEEP, issued.id())).hasSize(1).allSatisfy(w -> {
            assertThat(w.dueAt()).isEqualTo(own);
            assertThat(w.assignee()).isEqualTo(world.officer.id());
        });
        assertThat(world.hold(issued.id(), 6_000_000, 5_000_000, own).state())
                .as("the same again changes nothing")
                .isEqualTo("IN_FORCE");
        refuses(() -> world.hold(issued.id(), 6_000_000, 4_000_000, own), Conflict.class, "funds.answered-otherwise");
    }

    @ParameterizedTest(name = "{2}: balance {0}, frozen {1}")
    @CsvSource({
        ", 1, funds.freeze-balance-missing",
        "1, , funds.freeze-frozen-missing",
        "1, 2, funds.freeze-above-balance",
        "9000000, 5000001, funds.freeze-above-order",
        "-1, 0, funds.amount-negative"
    })
    void shouldRefuseSumsThatCannotBe(Long balance, Long frozen, String code) {
        FreezeRow issued = world.issue(world.request(file, account).id());
        AnswerFreeze.Command said = new AnswerFreeze.Command(
                issued.id(), "0000", balance, frozen, null, world.now(), world.sixMonths(), null, null, null, null);
        refuses(() -> world.as(world.bank, () -> world.answer.handle(said)), code);
        assertThat(world.state(issued.id())).isEqualTo("ISSUED");
    }

    @Test
    void shouldRefuseAnEndThatIsNotAhead() {
        FreezeRow issued = world.issue(world.request(file, account).id());
        refuses(() -> world.hold(issued.id(), 9, 9, null), "funds.freeze-end-missing");
        refuses(() -> world.hold(issued.id(), 9, 9, world.now()), "funds.freeze-end-past");
    }

    @Test
    void shouldTellTheLeadOfficerWhenTheBankRefuses_R6_4() {
        FreezeRow issued = world.issue(world.request(file, account).id());
        AnswerFreeze.Command no =
                new AnswerFreeze.Command(issued.id(), "0600", null, null, null, null, null, null, null, null, null);
        assertThat(world.as(world.bank, () -> world.answer.handle(no)).state()).isEqualTo("REFUSED");
        assertThat(world.open(FreezeMoves.REFUSED, issued.id())).hasSize(1);
        AnswerFreeze.Command stopOnly =
                new AnswerFreeze.Command(issued.id(), "1304", null, null, null, null, null, null, null, null, null);
        refuses(() -> world.as(world.bank, () -> world.answer.handle(stopOnly)), "funds.result-code-unknown");
    }

    @Test
    void shouldBeginWhenTheEarlierFreezeEnds_R1_19() {
        FreezeRow issued = world.issue(world.request(file, account).id());
        Instant earlierEnd = world.now().plus(Duration.ofDays(30));
        FreezeRow queued = world.as(world.bank, () -> world.answer.handle(world.behind(issued.id(), earlierEnd)));
        assertThat(queued.state()).isEqualTo("QUEUED");
        assertThat(queued.queueEndsAt()).isEqualTo(earlierEnd);
        assertThat(world.look(issued.id()).earlierOrgan()).isEqualTo("厦门市公安局");
        assertThat(world.open(FreezeMoves.KEEP, issued.id())).hasSize(1);
        world.until(earlierEnd.minusSeconds(1));
        assertThat(world.state(issued.id())).isEqualTo("QUEUED");
        world.until(earlierEnd);
        FreezeView came = world.look(issued.id());
        assertThat(came.freeze().state()).isEqualTo("IN_FORCE");
        assertThat(came.freeze().confirmed()).isFalse();
        assertThat(came.freeze().startsAt()).isEqualTo(earlierEnd);
        assertThat(came.freeze().expiresAt()).isEqualTo(new FreezeTerm(6).endFrom(earlierEnd));
        assertThat(world.open(FreezeMoves.CONFIRM, issued.id())).hasSize(1);
        refuses(
                () -> world.as(world.officer, () -> world.renew.ask(issued.id(), null, "续冻")),
                IllegalMove.class,
                "funds.freeze-move");
        Instant later = world.now().plus(Duration.ofDays(60));
        FreezeRow again = world.as(world.bank, () -> world.answer.queue(world.behind(issued.id(), later)));
        assertThat(again.state()).isEqualTo("QUEUED");
        assertThat(world.open(FreezeMoves.CONFIRM, issued.id())).isEmpty();
        world.until(later);
        FreezeRow held =
                world.as(world.bank, () -> world.answer.queue(world.frozen(issued.id(), 700, 700, world.sixMonths())));
        assertThat(held.confirmed()).isTrue();
        assertThat(held.frozenFen()).isEqualTo(700);
    }

    @Test
    void shouldAlertFifteenSevenAndOneDayBeforeAndNeverLapseSilently() {
        FreezeRow held = world.inForce(file, account);
        Instant end = held.expiresAt();
        world.until(end.minus(Duration.ofDays(15)).minusSeconds(1));
        assertThat(world.open(FreezeMoves.ENDING, held.id())).isEmpty();
        for (int days : new int[] {15, 7, 1}) {
            world.work.removeIf(w -> w.kind().equals(FreezeMoves.ENDING));
            world.until(end.minus(Duration.ofDays(days)));
            assertThat(world.open(FreezeMoves.ENDING, held.id())).hasSize(1);
        }
        world.until(end);
        assertThat(world.state(held.id())).isEqualTo("EXPIRED");
        assertThat(world.open(FreezeMoves.OVER, held.id())).hasSize(1);
        FreezeRow other = world.inForce(world.filed(), account + "1");
        world.until(other.expiresAt());
        assertThat(world.open(FreezeMoves.ENDED, other.id())).as("a task").hasSize(1);
        world.as(world.officer, () -> world.queries.get(other.id()));
        assertThat(world.open(FreezeMoves.ENDED, other.id())).isEmpty();
    }

    @Test
    void shouldRenewBeforeTheEndByTheOriginalLevel_R1_18() {
        FreezeRow held = world.inForce(file, account);
        Instant end = held.expiresAt();
        world.until(end.minus(Duration.ofDays(10)));
        world.as(world.officer, () -> world.renew.ask(held.id(), null, "尚未结案"));
        refuses(
                () -> world.as(world.officer, () -> world.renew.ask(held.id(), null, "再次")),
                Conflict.class,
                "funds.freeze-renewal-asked");
        refuses(
                () -> world.as(world.approver, () -> world.renew.decide(held.id(), true, "")),
                Denied.class,
                "funds.rank-too-low");
        world.as(world.county, () -> world.renew.decide(held.id(), true, ""));
        assertThat(world.open(FreezeMoves.RENEW, held.id())).hasSize(1);
        refuses(
                () -> world.as(world.bank, () -> world.renew.answer(held.id(), true, end, null)),
                "funds.freeze-renewal-short");
        Instant longer = new FreezeTerm(6).endFrom(end);
        FreezeRow renewed = world.as(world.bank, () -> world.renew.answer(held.id(), true, longer, null));
        assertThat(renewed.state()).isEqualTo("RENEWED");
        assertThat(renewed.expiresAt()).isEqualTo(longer);
        FreezeView view = world.look(held.id());
        assertThat(view.papers()).extracting(FreezeView.Paper::kind).containsExactly("FREEZE", "RENEWAL");
        world.until(end.plus(Duration.ofDays(1)));
        assertThat(world.state(held.id())).isEqualTo("RENEWED");
        assertThat(world.open(FreezeMoves.KEEP, held.id())).hasSize(1);
        world.until(longer);
        assertThat(world.state(held.id())).isEqualTo("EXPIRED");
    }

    @Test
    void shouldRefuseARenewalAfterTheEnd_R1_18() {
        FreezeRow held = world.inForce(file, account);
        world.until(held.expiresAt());
        refuses(
                () -> world.as(world.officer, () -> world.renew.ask(held.id(), null, "续冻")),
                Conflict.class,
                "funds.freeze-renew-after");
    }

    @Test
    void shouldReleaseByTheOriginalLevel_R1_20() {
        FreezeRow held = world.inForce(file, account);
        refuses(
                () -> world.as(world.county, () -> world.release.decide(held.id(), true, "")),
                Conflict.class,
                "funds.release-not-asked");
        world.as(world.officer, () -> world.release.ask(held.id(), false, "已返还"));
        refuses(
                () -> world.as(world.approver, () -> world.release.decide(held.id(), true, "")),
                Denied.class,
                "funds.rank-too-low");
        assertThat(world.as(world.county, () -> world.release.decide(held.id(), true, ""))
                        .state())
                .isEqualTo("RELEASED");
        assertThat(world.open(FreezeMoves.LIFT, held.id())).hasSize(1);
        assertThat(world.open(FreezeMoves.KEEP, held.id())).isEmpty();
        assertThat(world.open(FreezeMoves.TELL_OWNER, held.id())).isEmpty();
        world.as(world.bank, () -> {
            world.release.lifted(held.id());
            return null;
        });
        assertThat(world.open(FreezeMoves.LIFT, held.id())).isEmpty();
        assertThat(world.look(held.id()).liftedAt()).isEqualTo(world.now());
    }

    @Test
    void shouldFreeUnrelatedMoneyWithinThreeDaysAndTellItsOwner_R1_20() {
        FreezeRow held = world.inForce(file, account);
        Instant due = world.now().plus(Duration.ofDays(3));
        world.as(world.officer, () -> world.release.ask(held.id(), true, "货款，与本案无关"));
        assertThat(world.open(FreezeMoves.DECIDE_RELEASE, held.id()))
                .allSatisfy(w -> assertThat(w.dueAt()).isEqualTo(due));
        world.as(world.county, () -> world.release.decide(held.id(), true, ""));
        assertThat(world.open(FreezeMoves.TELL_OWNER, held.id())).hasSize(1).allSatisfy(w -> assertThat(w.dueAt())
                .isEqualTo(due));
        world.as(world.officer, () -> world.release.ownerTold(held.id(), "电话告知"));
        assertThat(world.open(FreezeMoves.TELL_OWNER, held.id())).isEmpty();
    }

    @Test
    void shouldFollowAStopAndTakeItsPlace_R1_11() {
        UUID report = world.report(account, file);
        UUID stop = world.stop(report);
        world.stopped(stop, 4_000_000);
        world.reviewed(stop);
        FreezeProposal proposal = world.as(world.officer, () -> world.queries.propose(null, stop, null));
        assertThat(proposal.isFiled()).isTrue();
        assertThat(proposal.disputedFen()).isEqualTo(5_000_000);
        assertThat(proposal.account()).isNotEmpty().isNotEqualTo(account);
        FreezeRow asked = world.request(new RequestFreeze.Command(
                null,
                stop,
                null,
                null,
                null,
                null,
                PropertyKind.DEPOSIT,
                FreezeScope.AMOUNT,
                null,
                null,
                true,
                null,
                "",
                "已立案",
                world.second.id()));
        world.issue(asked.id());
        world.hold(asked.id(), 4_000_000, 4_000_000, world.sixMonths());
        assertThat(world.stateOf(stop)).isEqualTo("FROZEN");
        world.pass(Duration.ofHours(60));
        assertThat(world.stateOf(stop)).isEqualTo("FROZEN");
    }

    @Test
    void shouldBeReplacedByAnotherOfTheCaseWithoutCountingTwice() {
        FreezeWorld own = new FreezeWorld();
        UUID filed = own.filed();
        FreezeRow first = own.inForce(filed, account);
        RequestFreeze.Command whole = new RequestFreeze.Command(
                filed,
                null,
                first.id(),
                null,
                null,
                null,
                PropertyKind.DEPOSIT,
                FreezeScope.WHOLE,
                null,
                null,
                true,
                null,
                "专用于诈骗",
                "扩大冻结",
                own.second.id());
        FreezeRow second = own.issue(own.request(whole).id());
        assertThat(own.state(first.id())).isEqualTo("IN_FORCE");
        own.hold(second.id(), 6_000_000, 6_000_000, own.sixMonths());
        assertThat(own.state(first.id())).isEqualTo("SUPERSEDED");
        FreezeFigures figures = own.as(
                own.desk,
                () -> own.figures.figures(own.now().minusSeconds(60), own.now().plusSeconds(60), "/"));
        assertThat(figures.frozenFen()).isEqualTo(6_000_000);
        assertThat(figures.involvedFen()).isEqualTo(5_000_000);
        assertThat(figures.executed()).isEqualTo(2);
    }
}
