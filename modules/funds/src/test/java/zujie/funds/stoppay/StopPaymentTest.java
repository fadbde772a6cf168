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
import zujie.casework.api.TransferView;
import zujie.funds.api.StopFigures;
import zujie.funds.api.StopLine;
import zujie.funds.api.StopSelection;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.work.NewWorkItem;

/** How a stop is ordered and reviewed: elements, counts, protected accounts (R1.6 to R1.21), on a real MariaDB. */
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
        refuses(() -> world.execute(stop.id(), 100), "funds.answer-withdrawn");
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
        StopRow both = made.ordered().stream()
                .filter(s -> s.bankCode().equals(CMBC))
                .findFirst()
                .orElseThrow();
        List<UUID> transfers = world.reports.get(report).transfers().stream()
                .map(TransferView::id)
                .toList();
        assertThat(made.covered())
                .filteredOn(c -> c.stopId().equals(both.id()))
                .extracting(OrderAllStops.Covered::transferId)
                .containsExactly(transfers.get(0), transfers.get(1));
        assertThat(made.covered()).extracting(OrderAllStops.Covered::orderNo).contains(both.orderNo());
        assertThat(made.covered()).hasSize(3);
        assertThat(made.left()).extracting(OrderAllStops.Left::transferId).containsExactly(transfers.get(3));
        refuses(
                () -> world.as(
                        world.desk,
                        () -> world.orderAll.handle(new OrderAllStops.Command(report, world.second.id(), null))),
                "funds.stop-under-way");
    }

    /** One order, one account, all that was paid to it; and nothing of it twice in the books. */
    @Test
    void shouldDisputeAllThatTheReportPaidToTheAccount_R1_14() {
        UUID report = world.report(
                (UUID) null,
                transfer(CMBC, "", account, 50, START),
                transfer(CMBC, "李四", account, 100, START),
                transfer(CMBC, "李四", account, 200, START));
        OrderAllStops.Outcome made = world.as(
                world.desk, () -> world.orderAll.handle(new OrderAllStops.Command(report, world.second.id(), null)));
        assertThat(made.left()).isEmpty();
        assertThat(made.covered()).hasSize(3);
        StopRow stop = made.ordered().get(0);
        assertThat(stop.amountFen()).as("the first that is complete").isEqualTo(100);
        assertThat(world.view(stop.id()).reportedFen()).isEqualTo(350);
        StopFigures before = figures(world);
        StopRow done = world.execute(stop.id(), 1_000);
        assertThat(done.disputedFen()).isEqualTo(350);
        assertThat(figures(world).disputedFen() - before.disputedFen()).isEqualTo(350);
        StopRow amended = world.as(
                world.bank,
                () -> world.answer.amend(new AnswerStop.Amendment(stop.id(), null, null, 300L, null, "余额有误")));
        assertThat(amended.disputedFen()).isEqualTo(300);
        StopsToFreeze freezes = world.stopsToFreeze;
        assertThat(world.as(world.desk, () -> freezes.require(stop.id())).disputedFen())
                .isEqualTo(350);
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
