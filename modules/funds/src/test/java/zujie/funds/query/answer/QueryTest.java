package zujie.funds.query.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.api.FlowLine;
import zujie.funds.history.Step;
import zujie.funds.query.OrderQuery;
import zujie.funds.query.QueryKind;
import zujie.funds.query.QueryRow;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.paging.Slice;

/** Queries to banks on a real MariaDB: approval first, answers as data, corrections, dynamic queries. */
class QueryTest {

    private static final String ACCOUNT = "6226000040000000001";
    private static QueryWorld world;

    @BeforeAll
    static void begin() {
        world = new QueryWorld();
    }

    @BeforeEach
    void freshAccount() {
        world.freshAccount();
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private AnswerReport answer(UUID id, TransactionEntry... rows) {
        return answer(world.bank, id, rows);
    }

    private AnswerReport answer(Actor by, UUID id, TransactionEntry... rows) {
        return world.as(
                by,
                () -> world.answer.handle(new AnswerQuery.Command(id, "0000", null, List.of(rows), List.of(), true)));
    }

    private Slice<AnsweredTransaction> rows(Actor by, UUID id, boolean past) {
        return world.as(by, () -> world.answers.transactions(id, past, null, null));
    }

    private List<String> events(UUID id) {
        return world.as(world.officer, () -> world.queries.get(id)).steps().stream()
                .map(Step::event)
                .toList();
    }

    private String state(UUID id) {
        return world.as(world.desk, () -> world.queries.get(id)).query().state();
    }

    /** R9.7: the paper names the account in full; there is none before the approval, and none for others. */
    @Test
    void shouldPrintThePaperOfAnApprovedQueryOnly_R9_7() {
        QueryRow drawn = world.draw(QueryKind.TRANSACTIONS);
        refuses(
                () -> world.as(world.officer, () -> world.print.handle(drawn.id())),
                NotFound.class,
                "funds.query-not-found");
        world.agreed(drawn.id());
        assertThat(world.as(world.officer, () -> world.print.handle(drawn.id())).account())
                .isEqualTo(world.account);
        assertThat(world.as(world.bank, () -> world.print.handle(drawn.id())).holderName())
                .isEqualTo("李四");
        refuses(
                () -> world.as(world.otherBank, () -> world.print.handle(drawn.id())),
                NotFound.class,
                "funds.query-not-found");
        refuses(
                () -> world.as(world.elsewhere, () -> world.print.handle(drawn.id())),
                NotFound.class,
                "funds.query-not-found");
    }

    @Test
    void shouldGoOutOnlyOnceApprovedHighEnough_R1_15() {
        QueryRow drawn = world.draw(QueryKind.TRANSACTIONS);
        assertThat(drawn.state()).isEqualTo("APPROVAL");
        assertThat(world.open("funds.approve-query", drawn.id())).hasSize(1);
        refuses(
                () -> world.as(world.bank, () -> world.queries.get(drawn.id())),
                NotFound.class,
                "funds.query-not-found");
        refuses(
                () -> world.as(world.approver, () -> world.order.decide(drawn.id(), true, "")),
                Denied.class,
                "funds.rank-too-low");
        QueryRow issued = world.agreed(drawn.id());
        assertThat(issued.orderNo()).matches("0301\\d{32}");
        assertThat(issued.paperNo()).matches("350104000000查询财产通〔2024〕\\d{5}号");
        assertThat(world.open("funds.answer-query", drawn.id())).hasSize(1).allSatisfy(w -> {
            assertThat(w.unitPath()).isEqualTo(world.bank.unitPath());
            assertThat(w.dueAt()).isEqualTo(world.now().plus(Duration.ofMinutes(240)));
        });
        assertThat(world.as(world.bank, () -> world.queries.get(drawn.id()))
                        .query()
                        .account())
                .isEqualTo(world.account);
        refuses(() -> world.agreed(drawn.id()), IllegalMove.class, "funds.query-move");
        refuses(
                () -> world.as(world.officer, () -> world.order.withdraw(drawn.id(), "误")),
                IllegalMove.class,
                "funds.query-move");
        assertThat(events(drawn.id())).containsExactly("DRAWN", "ISSUED", "READ");
    }

    @Test
    void shouldNotBeApprovedByAnOfficerOfIt_R1_15() {
        QueryRow drawn =
                world.as(world.officerWhoApproves, () -> world.order.handle(world.wish(QueryKind.HOLDER, "01", null)));
        refuses(
                () -> world.as(world.officerWhoApproves, () -> world.order.decide(drawn.id(), true, "")),
                Denied.class,
                "funds.approver-is-officer");
        refuses(
                () -> world.as(world.county, () -> world.order.decide(drawn.id(), false, "")),
                RuleViolation.class,
                "funds.reason-missing");
        assertThat(world.as(world.county, () -> world.order.decide(drawn.id(), false, "依据不足"))
                        .state())
                .isEqualTo("DECLINED");
    }

    @Test
    void shouldAskOnlyWhatIsComplete() {
        OrderQuery.Command good = world.wish(QueryKind.DYNAMIC, "01", null);
        refuses(
                () -> world.as(world.officer, () -> world.order.handle(good)),
                InvalidValue.class,
                "funds.query-watch-long");
        refuses(
                () -> world.as(world.officer, () -> world.order.handle(world.wish(QueryKind.DYNAMIC, "01", 91))),
                InvalidValue.class,
                "funds.query-watch-long");
        world.account = "";
        refuses(() -> world.draw(QueryKind.HOLDER), RuleViolation.class, "funds.query-account-missing");
        world.account = ACCOUNT;
        refuses(
                () -> world.as(world.officer, () -> world.order.handle(world.wish(QueryKind.HOLDER, "07", null))),
                InvalidValue.class,
                "funds.value-unknown");
    }

    @Test
    void shouldTakeGoodRowsOnceAndStayOpenForBadOnes() {
        UUID id = world.issued(QueryKind.TRANSACTIONS);
        AnswerReport part = answer(
                id,
                world.row("S1", 500_000, "IN"),
                world.row("S2", 0, "OUT"),
                world.row("S3", 100, "?"),
                QueryWorld.row("S4", 100, "OUT", world.now().minus(Duration.ofDays(60))),
                world.row("", 100, "IN"),
                world.row("S1", 500_000, "IN"));
        assertThat(part.taken()).isEqualTo(1);
        assertThat(part.known()).isEqualTo(1);
        assertThat(part.rejected())
                .extracting(AnswerReport.Rejected::line, AnswerReport.Rejected::field, AnswerReport.Rejected::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, "amountFen", "funds.query-amount-missing"),
                        org.assertj.core.groups.Tuple.tuple(3L, "direction", "funds.query-direction-unknown"),
                        org.assertj.core.groups.Tuple.tuple(4L, "at", "funds.query-row-outside"),
                        org.assertj.core.groups.Tuple.tuple(5L, "serial", "funds.query-serial-missing"));
        assertThat(part.state()).isEqualTo("ISSUED");
        // Another content under the same serial is no repetition.
        assertThat(answer(id, world.row("S1", 500_001, "IN")).rejected())
                .extracting(AnswerReport.Rejected::code)
                .containsExactly("funds.query-serial-differs");
        AnswerReport done = answer(id, world.row("S1", 500_000, "贷"), world.row("S2", 30_000, "借"));
        assertThat(done.state()).isEqualTo("ANSWERED");
        assertThat(done.known()).isEqualTo(1);
        assertThat(done.taken()).isEqualTo(1);
        assertThat(world.open("funds.answer-query", id)).isEmpty();
        assertThat(world.open("funds.read-query-answer", id)).hasSize(1);
        refuses(() -> answer(id, world.row("S9", 1, "IN")), Conflict.class, "funds.query-answered");
        AnswerBook.Totals totals = world.as(world.officer, () -> world.answers.totals(id));
        assertThat(totals).isEqualTo(new AnswerBook.Totals(2, 500_000, 30_000));
        assertThat(events(id)).contains("PART_ANSWERED", "ANSWERED");
    }

    @Test
    void shouldShowPoliceMaskedRowsAndWhyTheyLooked_R9_7() {
        UUID id = world.issued(QueryKind.TRANSACTIONS);
        answer(id, world.row("S1", 500_000, "IN"));
        AnsweredTransaction masked = rows(world.officer, id, false).rows().get(0);
        assertThat(masked.otherAccount()).isEqualTo("6222 **** **** 5678");
        assertThat(masked.otherName()).isEqualTo("王*");
        assertThat(rows(world.bank, id, false).rows().get(0).otherAccount()).isEqualTo("62220200012345678");
        refuses(
                () -> world.as(world.officer, () -> world.answers.revealTransaction(id, masked.id(), " ")),
                RuleViolation.class,
                "funds.reason-missing");
        assertThat(world.as(world.officer, () -> world.answers.revealTransaction(id, masked.id(), "追踪资金"))
                        .otherAccount())
                .isEqualTo("62220200012345678");
    }

    @Test
    void shouldHideTheQueriesOfOthers_R9_9() {
        UUID id = world.issued(QueryKind.TRANSACTIONS);
        refuses(() -> answer(world.otherBank, id, world.row("S1", 1, "IN")), NotFound.class, "funds.query-not-found");
        refuses(() -> rows(world.otherBank, id, false), NotFound.class, "funds.query-not-found");
        refuses(() -> rows(world.elsewhere, id, false), NotFound.class, "funds.query-not-found");
        assertThat(world.as(world.otherBank, () -> world.queries.feed(null, null))
                        .rows())
                .isEmpty();
        assertThat(world.as(world.program, () -> world.queries.feed(null, 200)).rows())
                .extracting(QueryRow::id)
                .contains(id);
    }

    @Test
    void shouldCorrectWithAHistory() {
        UUID id = world.issued(QueryKind.TRANSACTIONS);
        refuses(() -> correct(id, List.of(), world.row("S1", 1, "IN")), Conflict.class, "funds.query-not-answered");
        answer(id, world.row("S1", 500_000, "IN"), world.row("S2", 700, "OUT"), world.row("S3", 900, "OUT"));
        AnswerReport report = correct(
                id,
                List.of("S3"),
                world.row("S1", 450_000, "IN"),
                world.row("S2", 700, "OUT"),
                world.row("S4", 5, "IN"));
        assertThat(report)
                .extracting(
                        AnswerReport::revision,
                        AnswerReport::corrected,
                        AnswerReport::known,
                        AnswerReport::taken,
                        AnswerReport::withdrawn)
                .containsExactly(1, 1, 1, 1, 1);
        assertThat(rows(world.officer, id, false).rows())
                .extracting(AnsweredTransaction::serial, AnsweredTransaction::amountFen)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("S1", 450_000L),
                        org.assertj.core.groups.Tuple.tuple("S2", 700L),
                        org.assertj.core.groups.Tuple.tuple("S4", 5L));
        assertThat(rows(world.officer, id, true).rows())
                .extracting(AnsweredTransaction::serial, AnsweredTransaction::supersededIn)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("S1", 1), org.assertj.core.groups.Tuple.tuple("S3", 1));
        assertThat(events(id)).endsWith("CORRECTED");
        refuses(() -> correct(id, List.of("S77")), InvalidValue.class, "funds.query-row-not-found");
        refuses(
                () -> correct(id, List.of(), world.row("S2", 700, "OUT")),
                RuleViolation.class,
                "funds.query-nothing-corrected");
    }

    private AnswerReport correct(UUID id, List<String> withdrawn, TransactionEntry... rows) {
        return world.as(
                world.bank,
                () -> world.answer.correct(
                        new AnswerQuery.Correction(id, "系统取数错误", List.of(rows), List.of(), withdrawn)));
    }

    @Test
    void shouldPushEachLaterTransactionUntilItIsEnded_100305() {
        UUID id = world.issued(QueryKind.DYNAMIC);
        assertThat(answer(id).state()).isEqualTo("WATCHING");
        assertThat(answer(id, world.row("D1", 100, "IN")).taken()).isEqualTo(1);
        assertThat(answer(id, world.row("D1", 100, "IN"), world.row("D2", 60, "OUT"))
                        .taken())
                .isEqualTo(1);
        assertThat(world.open("funds.read-query-answer", id)).hasSize(1);
        refuses(
                () -> world.as(world.bank, () -> world.answer.ended(id)),
                Conflict.class,
                "funds.query-end-not-ordered");
        refuses(() -> world.as(world.desk, () -> world.order.end(id, "误")), Denied.class, "funds.query-not-officer");
        QueryRow ending = world.as(world.officer, () -> world.order.end(id, "账户已冻结"));
        assertThat(ending.endNo()).matches("0307\\d{32}");
        assertThat(world.open("funds.end-query", id)).hasSize(1);
        refuses(
                () -> world.as(world.officer, () -> world.order.end(id, "再次")),
                Conflict.class,
                "funds.query-end-ordered");
        assertThat(world.as(world.bank, () -> world.answer.ended(id)).state()).isEqualTo("ENDED");
        refuses(() -> answer(id, world.row("D3", 1, "IN")), Conflict.class, "funds.query-not-open");
        assertThat(world.open("funds.end-query", id)).isEmpty();
    }

    @Test
    void shouldTakeNothingOnceItsTimeIsOverThoughNobodyHasEndedItYet() {
        UUID id = world.issued(QueryKind.DYNAMIC);
        answer(id);
        world.sqlUpdate("update funds_account_query set watch_until = '2020-01-01' where id = '" + id + "'");
        assertThat(state(id)).isEqualTo("WATCHING");
        refuses(() -> answer(id, world.row("D3", 1, "IN")), Conflict.class, "funds.query-not-open");
    }

    @Test
    void shouldEndADynamicQueryByItself() {
        UUID id = world.issued(QueryKind.DYNAMIC);
        answer(id);
        world.pass(Duration.ofDays(3).minusSeconds(1));
        assertThat(state(id)).isEqualTo("WATCHING");
        world.pass(Duration.ofSeconds(1));
        assertThat(state(id)).isEqualTo("ENDED");
        refuses(() -> answer(id, world.row("D3", 1, "IN")), Conflict.class, "funds.query-not-open");
    }

    @Test
    void shouldKeepNothingThatWasNotAskedFor_100309() {
        UUID basic = world.issued(QueryKind.ALL_ACCOUNTS);
        refuses(() -> answer(basic), RuleViolation.class, "funds.query-answer-empty");
        refuses(() -> answer(basic, world.row("S1", 1, "IN")), RuleViolation.class, "funds.query-rows-wrong-kind");
        accounts(basic, QueryWorld.holder("62260001", "厦门市公安局冻结"), QueryWorld.holder("62260002", ""));
        assertThat(world.as(world.officer, () -> world.answers.accounts(basic, false)))
                .hasSize(2)
                .allSatisfy(a -> assertThat(a.measures()).isEmpty())
                .allSatisfy(a -> assertThat(a.holderName()).isEqualTo("李*"));
        UUID full = world.agreed(world.as(
                                world.officer, () -> world.order.handle(world.wish(QueryKind.ALL_ACCOUNTS, "02", null)))
                        .id())
                .id();
        accounts(full, QueryWorld.holder("62260001", "厦门市公安局冻结"));
        assertThat(world.as(world.officer, () -> world.answers.accounts(full, false))
                        .get(0)
                        .measures())
                .isEqualTo("厦门市公安局冻结");
    }

    private void accounts(UUID id, AccountEntry... entries) {
        AnswerReport report = world.as(
                world.bank,
                () -> world.answer.handle(
                        new AnswerQuery.Command(id, "0000", null, List.of(), List.of(entries), true)));
        assertThat(report.state()).isEqualTo("ANSWERED");
    }

    @Test
    void shouldFailWithACodeAndNothingElse_R6_4() {
        UUID id = world.issued(QueryKind.HOLDER);
        refuses(
                () -> world.as(
                        world.bank,
                        () -> world.answer.handle(new AnswerQuery.Command(
                                id, "0300", null, List.of(), List.of(QueryWorld.holder(world.account, "")), true))),
                RuleViolation.class,
                "funds.query-code-with-rows");
        AnswerReport failed = world.as(
                world.bank,
                () -> world.answer.handle(new AnswerQuery.Command(id, "0300", "查无此户", List.of(), List.of(), true)));
        assertThat(failed.state()).isEqualTo("FAILED");
        assertThat(world.open("funds.read-query-answer", id)).hasSize(1);
        world.as(world.officer, () -> world.queries.get(id));
        assertThat(world.open("funds.read-query-answer", id)).isEmpty();
    }

    @Test
    void shouldReadASheetInGbkAndRefuseBadLines() throws Exception {
        UUID id = world.issued(QueryKind.TRANSACTIONS);
        String day = world.today().minusDays(3).toString();
        byte[] sheet = ("民生银行交易明细,,,,,\n交易流水号,交易时间,借贷标志,交易金额,对方账号,对方户名\nN1," + day + " 10:00:00,贷,\"5,000.00\","
                        + "６２２２０２０００１２３４５６７８,王五\nN2," + day + " 10:05:00,借,abc,1,2\nN1," + day
                        + " 10:00:00,贷,5000,62220200012345678,王五\n")
                .getBytes(Charset.forName("GBK"));
        AnswerReport report =
                world.as(world.bank, () -> world.answer.load(id, new ByteArrayInputStream(sheet), true, null));
        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.known()).isEqualTo(1);
        assertThat(report.rejected())
                .extracting(AnswerReport.Rejected::line, AnswerReport.Rejected::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(4L, "amountFen"));
        assertThat(report.state()).isEqualTo("ISSUED");
        assertThat(rows(world.bank, id, false).rows().get(0).otherAccount()).isEqualTo("62220200012345678");
        byte[] rest = ("交易流水号,交易时间,借贷标志,交易金额\nN2," + day + " 10:05:00,借,12.34\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(world.as(world.bank, () -> world.answer.load(id, new ByteArrayInputStream(rest), true, null))
                        .state())
                .isEqualTo("ANSWERED");
    }

    @Test
    void shouldGiveEachTransactionOnceToThoseWhoFollowTheMoney() {
        UUID first = world.issued(QueryKind.TRANSACTIONS);
        UUID second = world.issued(QueryKind.DYNAMIC);
        TransactionEntry same = world.row("T1", 500, "IN");
        answer(first, same, world.row("T2", 600, "OUT"));
        answer(second, same);
        List<FlowLine> lines = world.as(
                world.officer,
                () -> world.flows.of(world.account, FundsWorld.START.minus(Duration.ofDays(30)), world.now()));
        assertThat(lines).extracting(FlowLine::serial).containsExactlyInAnyOrder("T1", "T2");
        assertThat(world.as(
                        world.elsewhere,
                        () -> world.flows.of(world.account, FundsWorld.START.minus(Duration.ofDays(30)), world.now())))
                .isEmpty();
    }
}
