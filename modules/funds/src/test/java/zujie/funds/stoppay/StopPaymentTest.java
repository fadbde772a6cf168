package zujie.funds.stoppay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.funds.stoppay.FundsWorld.CMBC;
import static zujie.funds.stoppay.FundsWorld.ICBC;
import static zujie.funds.stoppay.FundsWorld.START;
import static zujie.funds.stoppay.FundsWorld.transfer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.casework.api.ReportJoined;
import zujie.funds.api.BankFigures;
import zujie.funds.api.StopFigures;
import zujie.funds.api.StopLine;
import zujie.funds.api.StopSelection;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.paging.Slice;
import zujie.platform.work.NewWorkItem;

/** The life of a stop, with the rules of R1.6 to R1.21, on a real MariaDB. */
class StopPaymentTest {

    private static FundsWorld world;
    private static int accounts;

    private String account;

    @BeforeAll
    static void begin() {
        world = new FundsWorld();
    }

    @BeforeEach
    void freshAccount() {
        account = "62260000000%05d".formatted(++accounts);
        world.topics.clear();
        world.facts.clear();
    }

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void shouldGoOutAtOnceAndBeReviewedAfterwards_R1_11() {
        StopRow stop = world.order(world.report(account, null));
        assertThat(stop.state()).isEqualTo("ISSUED");
        assertThat(stop.review()).isEqualTo("PENDING");
        assertThat(stop.orderNo()).matches("0101\\d{32}").contains("350104000000");
        assertThat(world.topics).containsExactly("funds.stop-ordered.v1");
        NewWorkItem review = world.open(StopMoves.REVIEW, stop.id()).get(0);
        assertThat(review.dueAt()).isEqualTo(world.now().plus(Duration.ofHours(2)));
        NewWorkItem answer = world.open(StopMoves.ANSWER, stop.id()).get(0);
        assertThat(answer.unitPath()).isEqualTo("/" + CMBC + "/");
        assertThat(answer.dueAt()).isEqualTo(world.now().plus(Duration.ofMinutes(60)));
        assertThat(world.approve(stop.id()).review()).isEqualTo("APPROVED");
        assertThat(world.open(StopMoves.REVIEW, stop.id())).isEmpty();
        assertThat(world.stateOf(stop.id())).isEqualTo("ISSUED");
    }

    @ParameterizedTest(name = "R1.6 without {0}")
    @CsvSource({
        "payee-name-missing, '', X, 1, 1",
        "payee-account-missing, 李四, '', 1, 1",
        "amount-missing, 李四, X, 0, 1",
        "transfer-time-missing, 李四, X, 1, 0"
    })
    void shouldRefuseAnOrderWithoutAllFourElements_R1_6(String code, String name, String no, long fen, long second) {
        UUID report = world.report(
                (UUID) null, transfer(CMBC, name, no.isEmpty() ? "" : account, fen, Instant.EPOCH.plusSeconds(second)));
        refuses(() -> world.order(report), "funds." + code);
    }

    @Test
    void shouldRefuseAnUnknownBank() {
        UUID report = world.report((UUID) null, transfer("", "李四", account, 1, START));
        refuses(() -> world.order(report), "funds.payee-bank-missing");
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
    void shouldRefuseAThirdStopWithinTheCase_R1_9() {
        UUID file = UUID.randomUUID();
        List<String> earlier = new java.util.ArrayList<>();
        for (int i = 0; i < 2; i++) {
            StopRow stop = executed(world.order(world.report(account, file)), 100);
            assertThat(stop.stopNo()).isEqualTo(i + 1);
            earlier.add(stop.orderNo());
            world.approve(stop.id());
            world.pass(Duration.ofHours(49));
        }
        UUID third = world.report(account, file);
        assertThatThrownBy(() -> world.order(third)).isInstanceOfSatisfying(RuleViolation.class, e -> {
            assertThat(e.code()).isEqualTo("funds.stop-count-exceeded");
            assertThat(e.args().get(1).toString()).contains(earlier);
        });
    }

    @Test
    void shouldNotCountAFailedStop_R1_9() {
        UUID report = world.report(account, null);
        for (int i = 0; i < 3; i++) {
            world.fail(world.order(report).id(), "1100");
        }
        assertThat(world.order(report).stopNo()).isEqualTo(1);
    }

    @Test
    void shouldCountAnExtensionAsOneMore_R1_9() {
        UUID report = world.report(account, null);
        StopRow stop = executed(world.order(report), 100);
        world.approve(stop.id());
        world.pass(Duration.ofHours(40));
        world.as(world.desk, () -> world.extend.ask(stop.id(), "尚在核实"));
        assertThat(world.view(stop.id()).stop().review()).isEqualTo("PENDING");
        refuses(() -> world.as(world.desk, () -> world.extend.ask(stop.id(), "再次")), "funds.stop-count-exceeded");
        world.as(world.bank, () -> world.extend.answer(stop.id(), true, null));
        world.approve(stop.id());
        world.pass(Duration.ofHours(9));
        assertThat(world.stateOf(stop.id())).isEqualTo("EXTENDED");
        world.pass(Duration.ofHours(48));
        assertThat(world.stateOf(stop.id())).isEqualTo("EXPIRED");
        refuses(() -> world.order(report), "funds.stop-count-exceeded");
    }

    @Test
    void shouldRefuseASecondOrderWhileOneIsUnderWay() {
        UUID report = world.report(account, null);
        world.order(report);
        assertThatThrownBy(() -> world.order(world.second, report, null))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.code()).isEqualTo("funds.stop-under-way"));
    }

    @Test
    void shouldAskForAReasonWhenAnotherCaseHasStoppedTheAccount_R1_9() {
        executed(world.order(world.report(account, UUID.randomUUID())), 100);
        UUID other = world.report(account, UUID.randomUUID());
        refuses(() -> world.order(other), "funds.stopped-elsewhere");
        assertThat(world.order(world.desk, other, "另案被害人转入").state()).isEqualTo("ISSUED");
    }

    @Test
    void shouldKeepProtectedKindsFree_R1_21() {
        UUID reserve = world.report((UUID) null, transfer(CMBC, "某支付有限公司客户备付金", account, 1, START.minusSeconds(60)));
        refuses(() -> world.order(world.desk, reserve, "仍要止付"), "funds.account-protected");
        UUID pass = world.report((UUID) null, transfer(CMBC, "某收单专户", account, 1, START.minusSeconds(60)));
        refuses(() -> world.order(pass), "funds.account-guarded");
        assertThat(world.order(world.desk, pass, "已核实").state()).isEqualTo("ISSUED");
    }

    @Test
    void shouldWantTwoDifferentOfficers() {
        UUID report = world.report(account, null);
        UUID transfer = world.reports.get(report).transfers().get(0).id();
        for (UUID beside : new UUID[] {world.desk.id(), world.elsewhere.id(), world.bank.id(), null}) {
            assertThatThrownBy(() -> world.as(
                            world.desk,
                            () -> world.order.handle(new OrderStopPayment.Command(report, transfer, beside, null))))
                    .isInstanceOf(RuleViolation.class);
        }
    }

    @Test
    void shouldLetNeitherOfficerNorLowRankReview_ruling31() {
        UUID report = world.report(account, null);
        StopRow stop = world.order(world.officerWhoApproves, report, null);
        ReviewStop.Command agree = new ReviewStop.Command(stop.id(), true, "");
        assertThatThrownBy(() -> world.as(world.officerWhoApproves, () -> world.review.handle(agree)))
                .isInstanceOfSatisfying(Denied.class, e -> assertThat(e.code()).isEqualTo("funds.approver-is-officer"));
        assertThatThrownBy(() -> world.as(world.unranked, () -> world.review.handle(agree)))
                .isInstanceOfSatisfying(Denied.class, e -> assertThat(e.code()).isEqualTo("funds.rank-too-low"));
        assertThat(world.as(world.cityApprover, () -> world.review.handle(agree))
                        .review())
                .isEqualTo("APPROVED");
        refuses(() -> world.as(world.approver, () -> world.review.handle(agree)), "funds.reviewed-already");
    }

    @Test
    void shouldTakeBackARefusedStop_R1_11() {
        StopRow stop = executed(100);
        refuses(
                () -> world.as(
                        world.approver, () -> world.review.handle(new ReviewStop.Command(stop.id(), false, " "))),
                "funds.note-missing");
        StopRow refused =
                world.as(world.approver, () -> world.review.handle(new ReviewStop.Command(stop.id(), false, "与本案无关")));
        assertThat(refused.state()).isEqualTo("RELEASED");
        assertThat(world.open(StopMoves.LIFT, stop.id())).hasSize(1);
        assertThat(world.open(StopMoves.TAKEN_BACK, stop.id())).hasSize(1);
        assertThat(world.alarms).noneMatch(a -> a.subject().equals(stop.id().toString()));
        world.as(world.bank, () -> {
            world.acknowledge.lifted(stop.id());
            return null;
        });
        assertThat(world.open(StopMoves.LIFT, stop.id())).isEmpty();
    }

    @Test
    void shouldTakeBackAStopThatNobodyReviewed_R1_11() {
        StopRow stop = world.order(world.report(account, null));
        world.pass(Duration.ofMinutes(119));
        assertThat(world.stateOf(stop.id())).isEqualTo("ISSUED");
        world.pass(Duration.ofMinutes(1));
        StopView view = world.view(stop.id());
        assertThat(view.stop().state()).isEqualTo("RELEASED");
        assertThat(view.stop().review()).isEqualTo("LAPSED");
        assertThat(world.open(StopMoves.TAKEN_BACK, stop.id())).hasSize(1);
        assertThat(world.open(StopMoves.ANSWER, stop.id())).isEmpty();
        refuses(() -> world.execute(stop.id(), 100), "funds.stop-move");
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "result-code-unknown, 7777, 1, -, 0",
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

    @Test
    void shouldKeepTheTwoFiguresApartAndNeverAddAgain_R10() {
        FundsWorld own = new FundsWorld();
        UUID report = own.report(account, null);
        own.execute(own.order(report).id(), 9_000_000);
        assertThat(figures(own)).isEqualTo(new StopFigures(1, 1, 9_000_000, 5_000_000));
        UUID other = own.report(account, UUID.randomUUID());
        own.execute(own.order(own.desk, other, "另案").id(), 9_000_000);
        own.alarms.removeIf(a -> a.kind().equals(StopClocks.REVIEW_LAPSE));
        own.pass(Duration.ofHours(49));
        own.execute(own.order(own.desk, report, "再次止付").id(), 9_100_000);
        assertThat(figures(own)).isEqualTo(new StopFigures(3, 3, 9_000_000, 5_000_000));
    }

    @Test
    void shouldOpenExactlyTheStopsThatAFigureCounts() {
        FundsWorld own = new FundsWorld();
        own.execute(own.order(own.report(account, null)).id(), 9_000_000);
        own.pass(Duration.ofHours(2));
        own.order(own.report(account + "1", null));
        StopRow slow = own.order(own.report(account + "2", null));
        own.alarms.removeIf(a -> a.kind().equals(StopClocks.REVIEW_LAPSE));
        own.pass(Duration.ofHours(3));
        own.execute(slow.id(), 1_000);

        BankFigures bank = own.as(own.desk, () -> own.figures.byBank(START, end(own), FundsWorld.CITY))
                .get(0);
        assertThat(bank).isEqualTo(new BankFigures(FundsWorld.CMBC, FundsWorld.CMBC, 3, 2, 2, 9_001_000, 5_001_000));
        assertThat(figures(own)).isEqualTo(new StopFigures(3, 2, 9_001_000, 5_001_000));
        assertThat(lines(own, StopSelection.Which.ORDERED, null)).hasSize(3);
        assertThat(lines(own, StopSelection.Which.LATE, null)).hasSize(2).allMatch(StopLine::late);
        assertThat(lines(own, StopSelection.Which.EXECUTED, FundsWorld.CMBC))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line.orderId()).isEqualTo(slow.id()));
        assertThat(lines(own, StopSelection.Which.ORDERED, FundsWorld.ICBC)).isEmpty();
        StopFilter executed = StopFilter.of(null, null, null, START, end(own));
        assertThat(own.as(own.desk, () -> own.queries.list(executed, null, 200)).rows())
                .extracting(StopRow::id)
                .containsExactlyInAnyOrderElementsOf(lines(own, StopSelection.Which.EXECUTED, null).stream()
                        .map(StopLine::orderId)
                        .toList());
        assertThat(own.as(own.desk, () -> own.figures.byBank(START, end(own), "/350000000000/350200000000/")))
                .isEmpty();
    }

    @Test
    void shouldTellNothingAboutPersonsOrAccountsBehindAFigure() {
        FundsWorld own = new FundsWorld();
        own.execute(own.order(own.report(account, null)).id(), 9_000_000);
        assertThat(lines(own, StopSelection.Which.ORDERED, null).toString())
                .doesNotContain(account, "****", "李四", "王警官");
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

    @Test
    void shouldHideABanksOrdersFromOtherBanks_R9_9() {
        StopRow stop = world.order(world.report(account, null));
        assertThatThrownBy(() -> world.as(world.otherBank, () -> world.queries.get(stop.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        world.as(world.otherBank, () -> world.answer.handle(world.success(stop.id(), 1, world.now()))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> world.queries.get(stop.id())))
                .isInstanceOf(NotFound.class);
        assertThat(world.as(world.otherBank, () -> world.queries.feed(StopFilter.NONE, null, null))
                        .rows())
                .isEmpty();
    }

    /** Who a case is shared with looks at its stops, masked; he does nothing with them. */
    @Test
    void shouldShowAStopOfASharedCaseToBeReadOnly() {
        UUID file = UUID.randomUUID();
        StopRow stop = world.order(world.report(account, file));
        StopRow other = world.order(world.report(account + "1", UUID.randomUUID()));
        world.shared.put(world.elsewhere.unitPath(), List.of(file));

        StopView seen = world.as(world.elsewhere, () -> world.queries.get(stop.id()));
        assertThat(seen.readOnly()).isTrue();
        assertThat(seen.stop().payeeAccount()).doesNotContain(account);
        for (String action : List.of("review", "release", "extend", "decide-release", "answer")) {
            assertThat(StopActions.offered(action, world.elsewhere, seen))
                    .as(action)
                    .isFalse();
        }
        assertThat(world.as(world.elsewhere, () -> world.queries.about(null, file)))
                .singleElement()
                .satisfies(view -> assertThat(view.readOnly()).isTrue());
        assertThat(world.as(world.elsewhere, () -> world.queries.list(StopFilter.NONE, null, null))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> world.reveal.handle(stop.id(), "核查")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> world.queries.get(other.id())))
                .isInstanceOf(NotFound.class);
        assertThat(world.view(stop.id()).readOnly()).isFalse();

        world.shared.clear();
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> world.queries.get(stop.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shouldShowTheAccountToTheBankAndMaskItForPolice_R9_7() {
        StopRow stop = world.order(world.report(account, null));
        assertThat(stop.payeeAccount()).doesNotContain(account);
        assertThat(stop.payeeName()).isEqualTo("李*");
        StopView seen = world.as(world.bank, () -> world.acknowledge.handle(stop.id()));
        assertThat(seen.stop().payeeAccount()).isEqualTo(account);
        assertThat(seen.stop().payeeName()).isEqualTo("李四");
        assertThat(seen.stop().readAt()).isEqualTo(world.now());
        refuses(() -> world.as(world.desk, () -> world.reveal.handle(stop.id(), " ")), "funds.reason-missing");
        assertThat(world.as(world.desk, () -> world.reveal.handle(stop.id(), "核对回单"))
                        .payeeAccount())
                .isEqualTo(account);
    }

    @Test
    void shouldFeedProgramsInOrderOfIssueAndKeepTheirPlace() {
        FundsWorld own = new FundsWorld();
        Slice<StopRow> none = own.as(own.program, () -> own.queries.feed(StopFilter.NONE, null, 2));
        assertThat(none.rows()).isEmpty();
        List<UUID> issued = new java.util.ArrayList<>();
        for (int i = 0; i < 5; i++) {
            issued.add(own.order(own.report(account + i, null)).id());
        }
        List<UUID> fed = new java.util.ArrayList<>();
        String cursor = null;
        for (int i = 0; i < 4; i++) {
            String at = cursor;
            Slice<StopRow> piece = own.as(own.program, () -> own.queries.feed(StopFilter.NONE, at, 2));
            piece.rows().forEach(r -> fed.add(r.id()));
            cursor = piece.next();
        }
        assertThat(fed).isEqualTo(issued);
        UUID later = own.order(own.report(account + "9", null)).id();
        String kept = cursor;
        assertThat(own.as(own.program, () -> own.queries.feed(StopFilter.NONE, kept, 2))
                        .rows())
                .extracting(StopRow::id)
                .containsExactly(later);
        Slice<StopRow> newest = own.as(own.desk, () -> own.queries.list(StopFilter.NONE, null, 4));
        assertThat(newest.rows().get(0).id()).isEqualTo(later);
        assertThat(own.as(own.desk, () -> own.queries.list(StopFilter.NONE, newest.next(), 4))
                        .rows())
                .hasSize(2);
    }

    @Test
    void shouldStopEveryAccountOfAReportInOneAction() {
        UUID report = world.report(
                (UUID) null,
                transfer(CMBC, "李四", account, 100, START),
                transfer(CMBC, "李四", account, 200, START),
                transfer(ICBC, "王五", account + "1", 300, START),
                transfer(ICBC, "", account + "2", 300, START));
        OrderAllStops.Outcome made = world.as(
                world.desk, () -> world.orderAll.handle(new OrderAllStops.Command(report, world.second.id(), null)));
        assertThat(made.ordered()).hasSize(2);
        assertThat(made.left()).extracting(OrderAllStops.Left::code).containsExactly("funds.payee-name-missing");
        refuses(
                () -> world.as(
                        world.desk,
                        () -> world.orderAll.handle(new OrderAllStops.Command(report, world.second.id(), null))),
                "funds.stop-under-way");
    }

    @Test
    void shouldFollowTheReportIntoItsCase() {
        UUID report = world.report(account, null);
        StopRow stop = world.order(report);
        UUID file = UUID.randomUUID();
        world.as(world.desk, () -> {
            world.caseOfReports.joined(new ReportJoined(report, file, "A1"));
            return null;
        });
        assertThat(world.view(stop.id()).stop().caseId()).isEqualTo(file);
        assertThat(world.as(world.desk, () -> world.queries.about(null, file))).hasSize(1);
    }

    @Test
    void shouldProposeWhatCanBeOrdered() {
        UUID report = world.report(
                (UUID) null, transfer(CMBC, "李四", account, 100, START), transfer("", "王五", account, 100, START));
        StopProposal before = world.as(world.desk, () -> world.queries.propose(report));
        assertThat(before.lines())
                .extracting(StopProposal.Line::whyNot)
                .containsExactly(null, "funds.problem.payee-bank-missing");
        assertThat(before.seconds()).extracting(StopProposal.Officer::id).contains(world.second.id());
        assertThat(before.seconds())
                .extracting(StopProposal.Officer::id)
                .doesNotContain(world.desk.id(), world.elsewhere.id());
        world.order(report);
        assertThat(world.as(world.desk, () -> world.queries.propose(report)).orderable())
                .isFalse();
    }

    private StopRow executed(long balance) {
        return executed(world.order(world.report(account, null)), balance);
    }

    private static StopRow executed(StopRow stop, long balance) {
        return world.execute(stop.id(), balance);
    }
}
