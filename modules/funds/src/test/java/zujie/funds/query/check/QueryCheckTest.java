package zujie.funds.query.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.bankcheck.CheckDesk;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.bankcheck.ProposalRow;
import zujie.funds.query.QueriesForOthers;
import zujie.funds.query.QueryKind;
import zujie.funds.query.answer.AccountEntry;
import zujie.funds.query.answer.AnswerQuery;
import zujie.funds.query.answer.AnswerReport;
import zujie.funds.query.answer.QueryWorld;
import zujie.funds.query.answer.TransactionEntry;
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

/** Four eyes for answers to queries, on a real MariaDB: what waits with its rows, who may approve it, what overtakes it. */
class QueryCheckTest {

    private static final Actor OPERATOR = person(41, FundsWorld.CMBC, Role.BANK_OPERATOR);
    private static final Actor CHECKER = person(42, FundsWorld.CMBC, Role.BANK_CHECKER);
    private static final Actor BOTH = person(43, FundsWorld.CMBC, Role.BANK_OPERATOR, Role.BANK_CHECKER);
    private static final Actor FOREIGN = person(44, FundsWorld.ICBC, Role.BANK_OPERATOR, Role.BANK_CHECKER);

    private static final ProposeAnswer PROPOSE = new ProposeAnswer();
    private static QueryWorld world;
    private static CheckDesk desk;
    private static CheckAnswers check;

    private UUID query;

    @BeforeAll
    static void begin() {
        world = new QueryWorld();
        List.of(OPERATOR, CHECKER, BOTH, FOREIGN).forEach(world::know);
        desk = new CheckDesk(world, List.of(new QueriesForOthers()), List.of(new CheckedQueries()));
        check = desk.check;
        world.add(List.of(PROPOSE), List.of());
    }

    private static Actor person(int no, String bank, Role... roles) {
        return new Actor(
                new UUID(4, no), "q" + no, "行员" + no, bank, bank, OrgKind.BANK, "/" + bank + "/", Set.of(roles), null);
    }

    @BeforeEach
    void aQueryAtABankWithFourEyes() {
        desk.on(CHECKER);
        world.freshAccount();
        query = world.issued(QueryKind.TRANSACTIONS);
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static AnswerQuery.Command said(UUID id, String code, TransactionEntry... rows) {
        return new AnswerQuery.Command(id, code, "说明", List.of(rows), List.of(), true);
    }

    private AnswerReport propose(Actor by, TransactionEntry... rows) {
        return world.as(by, () -> PROPOSE.handle(said(query, "0000", rows))).report();
    }

    private ProposalRow latest() {
        return world.as(CHECKER, () -> check.latest("account-query", query));
    }

    private String page(int no) {
        UUID id = latest().id();
        return world.as(CHECKER, () -> check.page(id, no));
    }

    private void approve() {
        UUID id = latest().id();
        world.as(CHECKER, () -> check.approve(id));
    }

    private String state() {
        return world.as(world.desk, () -> world.queries.get(query)).query().state();
    }

    private List<String> serials(UUID id) {
        return world.as(CHECKER, () -> world.answers.transactions(id, false, null, null)).rows().stream()
                .map(t -> t.serial() + " " + t.amountFen())
                .sorted()
                .toList();
    }

    private ByteArrayInputStream sheet(String... lines) {
        String day = world.today().minusDays(3).toString();
        StringBuilder text = new StringBuilder("交易流水号,交易时间,借贷标志,交易金额\n");
        for (String line : lines) {
            text.append(line.replace("DAY", day)).append('\n');
        }
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private AnswerReport load(String correction, String... lines) throws Exception {
        return world.as(OPERATOR, () -> PROPOSE.load(query, sheet(lines), correction))
                .report();
    }

    /** The rule stands in the use case: neither screen nor REST gets by it. A program does, its system has checked. */
    @Test
    void shouldLetNoOperatorAnswerAQueryAloneButAProgram() {
        AnswerQuery.Command direct = said(query, "0000", world.row("S1", 500, "IN"));
        refuses(() -> world.as(OPERATOR, () -> world.answer.handle(direct)), Conflict.class, "funds.check-needed");
        refuses(() -> world.as(BOTH, () -> world.answer.handle(direct)), Conflict.class, "funds.check-needed");
        refuses(
                () -> world.as(OPERATOR, () -> world.answer.load(query, sheet("N1,DAY,贷,5"), true, null)),
                Conflict.class,
                "funds.check-needed");
        world.as(world.program, () -> world.answer.handle(direct));
        refuses(
                () -> world.as(
                        OPERATOR,
                        () -> world.answer.correct(
                                new AnswerQuery.Correction(query, "更正", List.of(), List.of(), List.of("S1")))),
                Conflict.class,
                "funds.check-needed");
        assertThat(serials(query)).containsExactly("S1 500");
    }

    @Test
    void shouldAskNobodyWhereTheBankHasSaidNothing() {
        desk.off();
        refuses(() -> propose(OPERATOR, world.row("S1", 500, "IN")), RuleViolation.class, "funds.check-off");
        world.as(OPERATOR, () -> world.answer.handle(said(query, "0000", world.row("S1", 500, "IN"))));
        assertThat(state()).isEqualTo("ANSWERED");
    }

    @Test
    void shouldKeepTheRowsUntilASecondPersonAgrees_100302() {
        List<TransactionEntry> rows = new ArrayList<>();
        for (int i = 1; i <= 120; i++) {
            rows.add(world.row("S" + i, i * 100L, i % 2 == 0 ? "IN" : "OUT"));
        }
        AnswerReport tried = propose(BOTH, rows.toArray(TransactionEntry[]::new));
        assertThat(tried.taken()).isEqualTo(120);
        assertThat(tried.state()).isEqualTo("ISSUED");
        assertThat(state()).isEqualTo("ISSUED");
        assertThat(serials(query)).isEmpty();
        assertThat(world.open("funds.answer-query", query)).hasSize(1);
        ProposalRow p = latest();
        assertThat(p.dueAt()).isEqualTo(world.now().plus(Duration.ofMinutes(240)));
        assertThat(p.orderPage()).isEqualTo("/console/funds/lookup.xhtml?id=" + query);
        assertThat(world.open("funds.check-answer", p.id())).hasSize(1);
        String first = world.as(CHECKER, () -> check.page(p.id(), 0));
        assertThat(AnswerPages.summary(first)).isEqualTo(new AnswerPages.Summary(3, 120, 0, 0, 366_000, 360_000));
        assertThat(AnswerPages.page(world.as(CHECKER, () -> check.page(p.id(), 3)))
                        .transactions())
                .hasSize(20)
                .last()
                .isEqualTo(rows.get(119));
        assertThat(world.as(CHECKER, () -> check.page(p.id(), 4))).isNull();
        refuses(() -> propose(OPERATOR), Conflict.class, "funds.proposal-there");
        refuses(() -> world.as(BOTH, () -> check.approve(p.id())), Denied.class, "funds.check-own");
        refuses(() -> world.as(BOTH, () -> check.sendBack(p.id(), "自退")), Denied.class, "funds.check-own");
        refuses(
                () -> world.as(CHECKER, () -> check.sendBack(p.id(), " ")),
                RuleViolation.class,
                "funds.reason-missing");
        assertThat(state()).isEqualTo("ISSUED");

        approve();
        assertThat(world.open("funds.read-query-answer", query)).hasSize(1);
        assertThat(state()).isEqualTo("ANSWERED");
        assertThat(world.as(world.officer, () -> world.answers.totals(query)).count())
                .isEqualTo(120);
        assertThat(world.as(world.officer, () -> world.queries.get(query))
                        .query()
                        .answeredBy())
                .contains("行员43")
                .contains("复核：行员42");
        refuses(() -> world.as(CHECKER, () -> check.approve(p.id())), IllegalMove.class, "funds.proposal-move");
    }

    @Test
    void shouldComeBackWithAReasonAndBeEnteredAnew() {
        propose(OPERATOR, world.row("S1", 500, "IN"));
        UUID first = latest().id();
        world.as(CHECKER, () -> check.sendBack(first, "漏列一笔"));
        assertThat(latest().state()).isEqualTo("RETURNED");
        assertThat(world.open("funds.answer-returned", query)).singleElement().satisfies(w -> {
            assertThat(w.assignee()).isEqualTo(OPERATOR.id());
            assertThat(w.link()).contains("lookup.xhtml");
        });
        propose(OPERATOR, world.row("S1", 500, "IN"), world.row("S2", 600, "OUT"));
        approve();
        assertThat(serials(query)).containsExactly("S1 500", "S2 600");
    }

    /** One bad row and none waits: what two have agreed on is not answered in half. */
    @Test
    void shouldPutNoBadRowBeforeTheChecker() throws Exception {
        AnswerReport tried = propose(OPERATOR, world.row("S1", 500, "IN"), world.row("S2", 0, "OUT"));
        assertThat(tried.rejected()).extracting(AnswerReport.Rejected::line).containsExactly(2L);
        AnswerReport bad = load("", "N1,DAY 10:00:00,贷,5", "N2,DAY 10:00:00,借,abc");
        assertThat(bad.rejected()).extracting(AnswerReport.Rejected::line).containsExactly(3L);
        AnswerReport twice = load("", "N1,DAY 10:00:00,贷,5", "N1,DAY 10:00:00,贷,6");
        assertThat(twice.rejected())
                .extracting(AnswerReport.Rejected::code)
                .containsExactly("funds.query-serial-differs");
        // Rows are tried by the five hundred: the trial remembers those before.
        List<TransactionEntry> many = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            many.add(world.row("M" + i % 500, i < 500 ? 100 : 200, "IN"));
        }
        assertThat(propose(OPERATOR, many.toArray(TransactionEntry[]::new)).rejected())
                .extracting(AnswerReport.Rejected::line)
                .containsExactly(501L);
        assertThat(latest()).isNull();
        assertThat(serials(query)).isEmpty();
        refuses(
                () -> world.as(OPERATOR, () -> PROPOSE.handle(said(query, "0300", world.row("S1", 1, "IN")))),
                RuleViolation.class,
                "funds.query-code-with-rows");
        refuses(
                () -> world.as(
                        OPERATOR,
                        () -> PROPOSE.handle(new AnswerQuery.Command(query, "0000", "", List.of(), List.of(), false))),
                RuleViolation.class,
                "funds.query-nothing-said");
        refuses(
                () -> world.as(
                        OPERATOR,
                        () -> check.propose(
                                "account-query", ProposalAct.RENEWAL, query, AnswerWords.done(true, null, ""))),
                InvalidValue.class,
                "funds.value-unknown");
    }

    @Test
    void shouldSayThroughTheCheckerWhyThereIsNothing_R6_4() {
        query = world.issued(QueryKind.HOLDER);
        refuses(() -> propose(OPERATOR), RuleViolation.class, "funds.query-answer-empty");
        world.as(OPERATOR, () -> PROPOSE.handle(said(query, "0300")));
        assertThat(page(0)).isNull();
        assertThat(state()).isEqualTo("ISSUED");
        approve();
        assertThat(state()).isEqualTo("FAILED");
    }

    @Test
    void shouldKeepAccountsForTheChecker_100304() {
        query = world.issued(QueryKind.HOLDER);
        AccountEntry holder = QueryWorld.holder("62260001", "");
        world.as(
                OPERATOR,
                () -> PROPOSE.handle(new AnswerQuery.Command(query, "0000", "", List.of(), List.of(holder), true)));
        assertThat(AnswerPages.page(page(1)).accounts()).containsExactly(holder);
        approve();
        assertThat(state()).isEqualTo("ANSWERED");
        assertThat(world.as(CHECKER, () -> world.answers.accounts(query, false)))
                .hasSize(1);
    }

    /** The program's answer holds; what a person had entered is out of date in the same transaction. */
    @Test
    void shouldBeOvertakenByTheAnswerOfTheProgram() {
        propose(OPERATOR, world.row("S1", 500, "IN"));
        UUID id = latest().id();
        world.as(world.program, () -> world.answer.handle(said(query, "0000", world.row("S1", 700, "IN"))));
        assertThat(latest().state()).isEqualTo("OVERTAKEN");
        assertThat(world.open("funds.check-answer", id)).isEmpty();
        refuses(() -> world.as(CHECKER, () -> check.approve(id)), IllegalMove.class, "funds.proposal-move");
        refuses(() -> propose(OPERATOR, world.row("S9", 1, "IN")), Conflict.class, "funds.query-answered");
        assertThat(serials(query)).containsExactly("S1 700");
    }

    /** A part of it came by the program meanwhile and says otherwise: nothing is answered. */
    @Test
    void shouldAnswerAllOrNothing() {
        propose(OPERATOR, world.row("S1", 500, "IN"), world.row("S2", 600, "IN"));
        UUID id = latest().id();
        world.as(
                world.program,
                () -> world.answer.handle(new AnswerQuery.Command(
                        query, "0000", "", List.of(world.row("S2", 601, "IN")), List.of(), false)));
        refuses(() -> world.as(CHECKER, () -> check.approve(id)), RuleViolation.class, "funds.query-rows-rejected");
        assertThat(latest().state()).isEqualTo("WAITING");
        assertThat(serials(query)).containsExactly("S2 601");
    }

    @Test
    void shouldCheckCorrectionsOfQueries() throws Exception {
        world.as(world.program, () -> world.answer.handle(said(query, "0000", world.row("S1", 500, "IN"))));
        refuses(
                () -> world.as(OPERATOR, () -> PROPOSE.load(query, sheet(), "无变化")),
                RuleViolation.class,
                "funds.query-nothing-corrected");
        AnswerReport tried = load("系统取数错误", "S1,DAY 10:00:00,贷,7");
        assertThat(tried.corrected()).isEqualTo(1);
        assertThat(latest().act()).isEqualTo("AMENDMENT");
        assertThat(serials(query)).containsExactly("S1 500");
        approve();
        assertThat(serials(query)).containsExactly("S1 700");
        assertThat(world.as(world.officer, () -> world.queries.get(query)).steps())
                .filteredOn(s -> s.event().equals("CORRECTED"))
                .singleElement()
                .satisfies(s -> assertThat(s.who()).contains("行员41").contains("行员42"));
    }

    /** 100305: what is pushed, and that it has stopped, pass the checker too. */
    @Test
    void shouldCheckWhatIsPushedAndThatItHasStopped_100305() {
        query = world.issued(QueryKind.DYNAMIC);
        propose(OPERATOR);
        approve();
        assertThat(state()).isEqualTo("WATCHING");
        refuses(() -> propose(OPERATOR), RuleViolation.class, "funds.query-nothing-said");
        propose(OPERATOR, world.row("D1", 100, "IN"));
        assertThat(latest().dueAt()).isNull();
        assertThat(serials(query)).isEmpty();
        approve();
        assertThat(serials(query)).containsExactly("D1 100");

        AnswerWords done = AnswerWords.done(true, null, "");
        refuses(
                () -> world.as(OPERATOR, () -> check.propose("account-query", ProposalAct.LIFTING, query, done)),
                Conflict.class,
                "funds.query-end-not-ordered");
        world.as(world.officer, () -> world.order.end(query, "账户已冻结"));
        refuses(() -> world.as(OPERATOR, () -> world.answer.ended(query)), Conflict.class, "funds.check-needed");
        world.as(OPERATOR, () -> check.propose("account-query", ProposalAct.LIFTING, query, done));
        assertThat(state()).isEqualTo("WATCHING");
        approve();
        assertThat(state()).isEqualTo("ENDED");
    }

    /** Its time is over: what waits of it is out of date, whatever it says. */
    @Test
    void shouldBeOvertakenByTheEndOfADynamicQuery() {
        query = world.issued(QueryKind.DYNAMIC);
        propose(OPERATOR);
        approve();
        propose(OPERATOR, world.row("D1", 100, "IN"));
        world.pass(Duration.ofDays(3));
        assertThat(state()).isEqualTo("ENDED");
        assertThat(latest().state()).isEqualTo("OVERTAKEN");

        world.freshAccount();
        query = world.issued(QueryKind.DYNAMIC);
        propose(OPERATOR);
        approve();
        world.as(world.officer, () -> world.order.end(query, "账户已冻结"));
        world.as(
                OPERATOR,
                () -> check.propose("account-query", ProposalAct.LIFTING, query, AnswerWords.done(true, null, "")));
        world.as(world.program, () -> world.answer.ended(query));
        assertThat(latest().state()).isEqualTo("OVERTAKEN");
    }

    /** The query has moved on without a word: the checker sees why, and nothing is left half done. */
    @Test
    void shouldRefuseWhatTheQueryTakesNoMore() {
        propose(OPERATOR, world.row("S1", 500, "IN"));
        UUID id = latest().id();
        world.sqlUpdate("update funds_account_query set state = 'FAILED' where id = '" + query + "'");
        assertThat(world.as(CHECKER, () -> check.get(id)).stale()).isTrue();
        refuses(() -> world.as(CHECKER, () -> check.approve(id)), Conflict.class, "funds.proposal-stale");
        assertThat(latest().state()).isEqualTo("WAITING");
        world.as(OPERATOR, () -> check.takeBack(id));
        assertThat(latest().state()).isEqualTo("TAKEN_BACK");
    }

    @Test
    void shouldShowAndGiveNothingOfAQueryToAnotherBank_R9_9() {
        propose(OPERATOR, world.row("S1", 500, "IN"));
        UUID id = latest().id();
        refuses(() -> world.as(FOREIGN, () -> check.get(id)), NotFound.class, "funds.proposal-not-found");
        refuses(() -> world.as(FOREIGN, () -> check.page(id, 1)), NotFound.class, "funds.proposal-not-found");
        refuses(() -> world.as(FOREIGN, () -> check.approve(id)), NotFound.class, "funds.proposal-not-found");
        refuses(
                () -> world.as(FOREIGN, () -> PROPOSE.handle(said(query, "0300"))),
                NotFound.class,
                "funds.query-not-found");
        assertThat(world.as(FOREIGN, () -> check.latest("account-query", query)))
                .isNull();
    }

    @Test
    void shouldReadNothingOutOfAnAnswerWithoutRows() {
        assertThat(AnswerPages.write(List.of(), List.of(), List.of())).isEmpty();
        assertThat(AnswerPages.read(List.of()).transactions()).isEmpty();
        LocalDate day = world.today();
        AccountEntry account =
                new AccountEntry("622600", "", "李四", "01", "", "", "", "", "", "", 5L, null, day, null, "“引号”\n换行");
        assertThat(AnswerPages.read(List.of(AnswerPages.write(List.of(), List.of(account), List.of())))
                        .accounts())
                .containsExactly(account);
    }
}
