package zujie.funds.query.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.api.FlowLine;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.history.History;
import zujie.funds.history.Step;
import zujie.funds.query.OrderQuery;
import zujie.funds.query.PrintQuery;
import zujie.funds.query.QueryBook;
import zujie.funds.query.QueryKind;
import zujie.funds.query.QueryRow;
import zujie.funds.query.QueryTarget;
import zujie.funds.query.QueryWork;
import zujie.funds.query.ReadQueries;
import zujie.funds.stoppay.FundsWorld;
import zujie.funds.workmode.Institutions;
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

    private static final OrderQuery ORDER = new OrderQuery();
    private static final ReadQueries QUERIES = new ReadQueries();
    private static final AnswerQuery ANSWER = new AnswerQuery();
    private static final ReadAnswers ANSWERS = new ReadAnswers();
    private static final FlowReader FLOWS = new FlowReader();
    private static final PrintQuery PRINT = new PrintQuery();
    private static final String ACCOUNT = "6226000040000000001";
    private static FreezeWorld world;
    private static int accounts;

    private String account;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
        QueryWork work = new QueryWork();
        world.add(
                List.of(
                        new History(),
                        new Institutions(),
                        new QueryBook(),
                        work,
                        new AnswerBook(),
                        new AnswerRows(),
                        new AnswerSheet(),
                        ORDER,
                        QUERIES,
                        ANSWER,
                        ANSWERS,
                        FLOWS,
                        PRINT),
                List.of(work));
    }

    @BeforeEach
    void freshAccount() {
        account = "62260000400%08d".formatted(++accounts);
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private OrderQuery.Command wish(QueryKind kind, String mode, Integer days) {
        LocalDate today = world.today();
        return new OrderQuery.Command(
                kind,
                "case",
                world.filed(),
                FundsWorld.CMBC,
                QueryTarget.HolderType.PERSON,
                "李四",
                account,
                "",
                kind == QueryKind.ALL_ACCOUNTS ? "11010519491231002x" : "",
                mode,
                today.minusDays(30),
                today,
                days,
                "",
                "",
                "查明资金去向",
                world.second.id());
    }

    private QueryRow draw(QueryKind kind) {
        return world.as(
                world.officer,
                () -> ORDER.handle(wish(kind, "01", kind == QueryKind.DYNAMIC ? Integer.valueOf(3) : null)));
    }

    private QueryRow issue(UUID id) {
        return world.as(world.county, () -> ORDER.decide(id, true, ""));
    }

    private UUID issued(QueryKind kind) {
        return issue(draw(kind).id()).id();
    }

    private TransactionEntry row(String serial, long fen, String direction) {
        return row(serial, fen, direction, world.now().minus(Duration.ofDays(2)));
    }

    private static TransactionEntry row(String serial, long fen, String direction, Instant at) {
        return new TransactionEntry(
                serial,
                null,
                direction,
                "转账",
                null,
                fen,
                100L,
                at,
                "工商银行",
                "6222 0200 0123 4567 8",
                "王 五",
                null,
                null,
                null,
                null,
                null);
    }

    private static AccountEntry holder(String account, String measures) {
        return new AccountEntry(
                account,
                null,
                "李四",
                "01",
                "11010519491231002X",
                "13800000000",
                "福州",
                "仓山支行",
                "I类户",
                "正常",
                12_300L,
                null,
                null,
                null,
                measures);
    }

    private AnswerReport answer(UUID id, TransactionEntry... rows) {
        return answer(world.bank, id, rows);
    }

    private AnswerReport answer(Actor by, UUID id, TransactionEntry... rows) {
        return world.as(
                by, () -> ANSWER.handle(new AnswerQuery.Command(id, "0000", null, List.of(rows), List.of(), true)));
    }

    private Slice<AnsweredTransaction> rows(Actor by, UUID id, boolean past) {
        return world.as(by, () -> ANSWERS.transactions(id, past, null, null));
    }

    private List<String> events(UUID id) {
        return world.as(world.officer, () -> QUERIES.get(id)).steps().stream()
                .map(Step::event)
                .toList();
    }

    private String state(UUID id) {
        return world.as(world.desk, () -> QUERIES.get(id)).query().state();
    }

    /** R9.7: the paper names the account in full; there is none before the approval, and none for others. */
    @Test
    void shouldPrintThePaperOfAnApprovedQueryOnly_R9_7() {
        QueryRow drawn = draw(QueryKind.TRANSACTIONS);
        refuses(() -> world.as(world.officer, () -> PRINT.handle(drawn.id())), NotFound.class, "funds.query-not-found");
        issue(drawn.id());
        assertThat(world.as(world.officer, () -> PRINT.handle(drawn.id())).account())
                .isEqualTo(account);
        assertThat(world.as(world.bank, () -> PRINT.handle(drawn.id())).holderName())
                .isEqualTo("李四");
        refuses(
                () -> world.as(world.otherBank, () -> PRINT.handle(drawn.id())),
                NotFound.class,
                "funds.query-not-found");
        refuses(
                () -> world.as(world.elsewhere, () -> PRINT.handle(drawn.id())),
                NotFound.class,
                "funds.query-not-found");
    }

    @Test
    void shouldGoOutOnlyOnceApprovedHighEnough_R1_15() {
        QueryRow drawn = draw(QueryKind.TRANSACTIONS);
        assertThat(drawn.state()).isEqualTo("APPROVAL");
        assertThat(world.open("funds.approve-query", drawn.id())).hasSize(1);
        refuses(() -> world.as(world.bank, () -> QUERIES.get(drawn.id())), NotFound.class, "funds.query-not-found");
        refuses(
                () -> world.as(world.approver, () -> ORDER.decide(drawn.id(), true, "")),
                Denied.class,
                "funds.rank-too-low");
        QueryRow issued = issue(drawn.id());
        assertThat(issued.orderNo()).matches("0301\\d{32}");
        assertThat(issued.paperNo()).matches("350104000000查询财产通〔2024〕\\d{5}号");
        assertThat(world.open("funds.answer-query", drawn.id())).hasSize(1).allSatisfy(w -> {
            assertThat(w.unitPath()).isEqualTo(world.bank.unitPath());
            assertThat(w.dueAt()).isEqualTo(world.now().plus(Duration.ofMinutes(240)));
        });
        assertThat(world.as(world.bank, () -> QUERIES.get(drawn.id())).query().account())
                .isEqualTo(account);
        refuses(() -> issue(drawn.id()), IllegalMove.class, "funds.query-move");
        refuses(
                () -> world.as(world.officer, () -> ORDER.withdraw(drawn.id(), "误")),
                IllegalMove.class,
                "funds.query-move");
        assertThat(events(drawn.id())).containsExactly("DRAWN", "ISSUED", "READ");
    }

    @Test
    void shouldNotBeApprovedByAnOfficerOfIt_R1_15() {
        QueryRow drawn = world.as(world.officerWhoApproves, () -> ORDER.handle(wish(QueryKind.HOLDER, "01", null)));
        refuses(
                () -> world.as(world.officerWhoApproves, () -> ORDER.decide(drawn.id(), true, "")),
                Denied.class,
                "funds.approver-is-officer");
        refuses(
                () -> world.as(world.county, () -> ORDER.decide(drawn.id(), false, "")),
                RuleViolation.class,
                "funds.reason-missing");
        assertThat(world.as(world.county, () -> ORDER.decide(drawn.id(), false, "依据不足"))
                        .state())
                .isEqualTo("DECLINED");
    }

    @Test
    void shouldAskOnlyWhatIsComplete() {
        OrderQuery.Command good = wish(QueryKind.DYNAMIC, "01", null);
        refuses(() -> world.as(world.officer, () -> ORDER.handle(good)), InvalidValue.class, "funds.query-watch-long");
        refuses(
                () -> world.as(world.officer, () -> ORDER.handle(wish(QueryKind.DYNAMIC, "01", 91))),
                InvalidValue.class,
                "funds.query-watch-long");
        account = "";
        refuses(() -> draw(QueryKind.HOLDER), RuleViolation.class, "funds.query-account-missing");
        account = ACCOUNT;
        refuses(
                () -> world.as(world.officer, () -> ORDER.handle(wish(QueryKind.HOLDER, "07", null))),
                InvalidValue.class,
                "funds.value-unknown");
    }

    @Test
    void shouldTakeGoodRowsOnceAndStayOpenForBadOnes() {
        UUID id = issued(QueryKind.TRANSACTIONS);
        AnswerReport part = answer(
                id,
                row("S1", 500_000, "IN"),
                row("S2", 0, "OUT"),
                row("S3", 100, "?"),
                row("S4", 100, "OUT", world.now().minus(Duration.ofDays(60))),
                row("", 100, "IN"),
                row("S1", 500_000, "IN"));
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
        assertThat(answer(id, row("S1", 500_001, "IN")).rejected())
                .extracting(AnswerReport.Rejected::code)
                .containsExactly("funds.query-serial-differs");
        AnswerReport done = answer(id, row("S1", 500_000, "贷"), row("S2", 30_000, "借"));
        assertThat(done.state()).isEqualTo("ANSWERED");
        assertThat(done.known()).isEqualTo(1);
        assertThat(done.taken()).isEqualTo(1);
        assertThat(world.open("funds.answer-query", id)).isEmpty();
        assertThat(world.open("funds.read-query-answer", id)).hasSize(1);
        refuses(() -> answer(id, row("S9", 1, "IN")), Conflict.class, "funds.query-answered");
        AnswerBook.Totals totals = world.as(world.officer, () -> ANSWERS.totals(id));
        assertThat(totals).isEqualTo(new AnswerBook.Totals(2, 500_000, 30_000));
        assertThat(events(id)).contains("PART_ANSWERED", "ANSWERED");
    }

    @Test
    void shouldShowPoliceMaskedRowsAndWhyTheyLooked_R9_7() {
        UUID id = issued(QueryKind.TRANSACTIONS);
        answer(id, row("S1", 500_000, "IN"));
        AnsweredTransaction masked = rows(world.officer, id, false).rows().get(0);
        assertThat(masked.otherAccount()).isEqualTo("6222 **** **** 5678");
        assertThat(masked.otherName()).isEqualTo("王*");
        assertThat(rows(world.bank, id, false).rows().get(0).otherAccount()).isEqualTo("62220200012345678");
        refuses(
                () -> world.as(world.officer, () -> ANSWERS.revealTransaction(id, masked.id(), " ")),
                RuleViolation.class,
                "funds.reason-missing");
        assertThat(world.as(world.officer, () -> ANSWERS.revealTransaction(id, masked.id(), "追踪资金"))
                        .otherAccount())
                .isEqualTo("62220200012345678");
    }

    @Test
    void shouldHideTheQueriesOfOthers_R9_9() {
        UUID id = issued(QueryKind.TRANSACTIONS);
        refuses(() -> answer(world.otherBank, id, row("S1", 1, "IN")), NotFound.class, "funds.query-not-found");
        refuses(() -> rows(world.otherBank, id, false), NotFound.class, "funds.query-not-found");
        refuses(() -> rows(world.elsewhere, id, false), NotFound.class, "funds.query-not-found");
        assertThat(world.as(world.otherBank, () -> QUERIES.feed(null, null)).rows())
                .isEmpty();
        assertThat(world.as(world.program, () -> QUERIES.feed(null, 200)).rows())
                .extracting(QueryRow::id)
                .contains(id);
    }

    @Test
    void shouldCorrectWithAHistory() {
        UUID id = issued(QueryKind.TRANSACTIONS);
        refuses(() -> correct(id, List.of(), row("S1", 1, "IN")), Conflict.class, "funds.query-not-answered");
        answer(id, row("S1", 500_000, "IN"), row("S2", 700, "OUT"), row("S3", 900, "OUT"));
        AnswerReport report =
                correct(id, List.of("S3"), row("S1", 450_000, "IN"), row("S2", 700, "OUT"), row("S4", 5, "IN"));
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
                () -> correct(id, List.of(), row("S2", 700, "OUT")),
                RuleViolation.class,
                "funds.query-nothing-corrected");
    }

    private AnswerReport correct(UUID id, List<String> withdrawn, TransactionEntry... rows) {
        return world.as(
                world.bank,
                () -> ANSWER.correct(new AnswerQuery.Correction(id, "系统取数错误", List.of(rows), List.of(), withdrawn)));
    }

    @Test
    void shouldPushEachLaterTransactionUntilItIsEnded_100305() {
        UUID id = issued(QueryKind.DYNAMIC);
        assertThat(answer(id).state()).isEqualTo("WATCHING");
        assertThat(answer(id, row("D1", 100, "IN")).taken()).isEqualTo(1);
        assertThat(answer(id, row("D1", 100, "IN"), row("D2", 60, "OUT")).taken())
                .isEqualTo(1);
        assertThat(world.open("funds.read-query-answer", id)).hasSize(1);
        refuses(() -> world.as(world.bank, () -> ANSWER.ended(id)), Conflict.class, "funds.query-end-not-ordered");
        refuses(() -> world.as(world.desk, () -> ORDER.end(id, "误")), Denied.class, "funds.query-not-officer");
        QueryRow ending = world.as(world.officer, () -> ORDER.end(id, "账户已冻结"));
        assertThat(ending.endNo()).matches("0307\\d{32}");
        assertThat(world.open("funds.end-query", id)).hasSize(1);
        refuses(() -> world.as(world.officer, () -> ORDER.end(id, "再次")), Conflict.class, "funds.query-end-ordered");
        assertThat(world.as(world.bank, () -> ANSWER.ended(id)).state()).isEqualTo("ENDED");
        refuses(() -> answer(id, row("D3", 1, "IN")), Conflict.class, "funds.query-not-open");
        assertThat(world.open("funds.end-query", id)).isEmpty();
    }

    @Test
    void shouldEndADynamicQueryByItself() {
        UUID id = issued(QueryKind.DYNAMIC);
        answer(id);
        world.pass(Duration.ofDays(3).minusSeconds(1));
        assertThat(state(id)).isEqualTo("WATCHING");
        world.pass(Duration.ofSeconds(1));
        assertThat(state(id)).isEqualTo("ENDED");
        refuses(() -> answer(id, row("D3", 1, "IN")), Conflict.class, "funds.query-not-open");
    }

    @Test
    void shouldKeepNothingThatWasNotAskedFor_100309() {
        UUID basic = issued(QueryKind.ALL_ACCOUNTS);
        refuses(() -> answer(basic), RuleViolation.class, "funds.query-answer-empty");
        refuses(() -> answer(basic, row("S1", 1, "IN")), RuleViolation.class, "funds.query-rows-wrong-kind");
        accounts(basic, holder("62260001", "厦门市公安局冻结"), holder("62260002", ""));
        assertThat(world.as(world.officer, () -> ANSWERS.accounts(basic, false)))
                .hasSize(2)
                .allSatisfy(a -> assertThat(a.measures()).isEmpty())
                .allSatisfy(a -> assertThat(a.holderName()).isEqualTo("李*"));
        UUID full = issue(world.as(world.officer, () -> ORDER.handle(wish(QueryKind.ALL_ACCOUNTS, "02", null)))
                        .id())
                .id();
        accounts(full, holder("62260001", "厦门市公安局冻结"));
        assertThat(world.as(world.officer, () -> ANSWERS.accounts(full, false))
                        .get(0)
                        .measures())
                .isEqualTo("厦门市公安局冻结");
    }

    private void accounts(UUID id, AccountEntry... entries) {
        AnswerReport report = world.as(
                world.bank,
                () -> ANSWER.handle(new AnswerQuery.Command(id, "0000", null, List.of(), List.of(entries), true)));
        assertThat(report.state()).isEqualTo("ANSWERED");
    }

    @Test
    void shouldFailWithACodeAndNothingElse_R6_4() {
        UUID id = issued(QueryKind.HOLDER);
        refuses(
                () -> world.as(
                        world.bank,
                        () -> ANSWER.handle(new AnswerQuery.Command(
                                id, "0300", null, List.of(), List.of(holder(account, "")), true))),
                RuleViolation.class,
                "funds.query-code-with-rows");
        AnswerReport failed = world.as(
                world.bank,
                () -> ANSWER.handle(new AnswerQuery.Command(id, "0300", "查无此户", List.of(), List.of(), true)));
        assertThat(failed.state()).isEqualTo("FAILED");
        assertThat(world.open("funds.read-query-answer", id)).hasSize(1);
        world.as(world.officer, () -> QUERIES.get(id));
        assertThat(world.open("funds.read-query-answer", id)).isEmpty();
    }

    @Test
    void shouldReadASheetInGbkAndRefuseBadLines() throws Exception {
        UUID id = issued(QueryKind.TRANSACTIONS);
        String day = world.today().minusDays(3).toString();
        byte[] sheet = ("民生银行交易明细,,,,,\n交易流水号,交易时间,借贷标志,交易金额,对方账号,对方户名\nN1," + day + " 10:00:00,贷,\"5,000.00\","
                        + "６２２２０２０００１２３４５６７８,王五\nN2," + day + " 10:05:00,借,abc,1,2\nN1," + day
                        + " 10:00:00,贷,5000,62220200012345678,王五\n")
                .getBytes(Charset.forName("GBK"));
        AnswerReport report = world.as(world.bank, () -> ANSWER.load(id, new ByteArrayInputStream(sheet), true, null));
        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.known()).isEqualTo(1);
        assertThat(report.rejected())
                .extracting(AnswerReport.Rejected::line, AnswerReport.Rejected::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(4L, "amountFen"));
        assertThat(report.state()).isEqualTo("ISSUED");
        assertThat(rows(world.bank, id, false).rows().get(0).otherAccount()).isEqualTo("62220200012345678");
        byte[] rest = ("交易流水号,交易时间,借贷标志,交易金额\nN2," + day + " 10:05:00,借,12.34\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(world.as(world.bank, () -> ANSWER.load(id, new ByteArrayInputStream(rest), true, null))
                        .state())
                .isEqualTo("ANSWERED");
    }

    @Test
    void shouldGiveEachTransactionOnceToThoseWhoFollowTheMoney() {
        UUID first = issued(QueryKind.TRANSACTIONS);
        UUID second = issued(QueryKind.DYNAMIC);
        TransactionEntry same = row("T1", 500, "IN");
        answer(first, same, row("T2", 600, "OUT"));
        answer(second, same);
        List<FlowLine> lines = world.as(
                world.officer, () -> FLOWS.of(account, FundsWorld.START.minus(Duration.ofDays(30)), world.now()));
        assertThat(lines).extracting(FlowLine::serial).containsExactlyInAnyOrder("T1", "T2");
        assertThat(world.as(
                        world.elsewhere,
                        () -> FLOWS.of(account, FundsWorld.START.minus(Duration.ofDays(30)), world.now())))
                .isEmpty();
    }
}
