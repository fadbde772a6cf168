package zujie.funds.workmode.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.query.QueryKind;
import zujie.funds.query.QueryRow;
import zujie.funds.query.QueryView;
import zujie.funds.query.answer.AccountEntry;
import zujie.funds.query.answer.AnswerQuery;
import zujie.funds.query.answer.AnswerReport;
import zujie.funds.query.answer.QueryWorld;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;

/** Queries that police carry to institutions on the platform or on paper (R1.24), on a real MariaDB. */
class HandOverQueriesTest {

    private static final HandOverQueries HAND = new HandOverQueries();
    private static QueryWorld world;

    @BeforeAll
    static void begin() {
        world = new QueryWorld();
        world.add(List.of(HAND), List.of());
    }

    @BeforeEach
    void onPaper() {
        world.freshAccount();
        work("PAPER");
    }

    private static void work(String mode) {
        world.sqlUpdate("replace into funds_institution values ('" + FundsWorld.CMBC + "', 0, '" + mode
                + "', false, false, '管理员', '2024-01-01', '')");
    }

    private static HandOverQueries.Row hand(Actor by, UUID query, String number) {
        return world.as(by, () -> HAND.handle(new HandOverQueries.Command(query, number, null, "")));
    }

    private static UUID carried(QueryKind kind) {
        UUID query = world.issued(kind);
        hand(world.officer, query, "平台2024-1");
        return query;
    }

    private static AnswerQuery.Command said(UUID query, String code, List<AccountEntry> accounts) {
        return new AnswerQuery.Command(
                query, code, "无此户".repeat(accounts.isEmpty() ? 1 : 0), List.of(), accounts, true);
    }

    private static AnswerReport result(Actor by, UUID query) {
        return world.as(
                by, () -> HAND.result(said(query, "0000", List.of(QueryWorld.holder("62260000400000000001", "")))));
    }

    private static QueryView view(UUID query) {
        return world.as(world.officer, () -> world.queries.get(query));
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> how, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(how, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void shouldTakeTheAnswerBackIn_R1_24() {
        UUID query = world.issued(QueryKind.HOLDER);
        refuses(() -> result(world.officer, query), RuleViolation.class, "funds.handover-missing");
        assertThat(hand(world.officer, query, " 平台2024-7 ").number()).isEqualTo("平台2024-7");
        assertThat(result(world.officer, query).taken()).isEqualTo(1);
        QueryRow row = view(query).query();
        assertThat(row.state()).isEqualTo("ANSWERED");
        assertThat(row.answeredBy()).contains("录入");
        assertThat(world.as(world.officer, () -> HAND.list(query)))
                .singleElement()
                .satisfies(h -> assertThat(h.way()).isEqualTo("PAPER"));
        assertThat(world.as(world.officer, () -> world.answers.accounts(query, false)))
                .hasSize(1);
    }

    @Test
    void shouldTakeASheetAndItsCorrectionBackIn_R1_24() {
        UUID query = carried(QueryKind.HOLDER);
        String sheet = "账号,户名,证件号码,余额\n62260000400000000009,李四,11010519491231002X,100.00\n";
        AnswerReport taken = load(query, sheet, "");
        assertThat(taken.rejected()).isEmpty();
        assertThat(taken.taken()).isEqualTo(1);
        AnswerReport corrected = load(query, sheet.replace("100.00", "200.00"), "回执余额看错");
        assertThat(corrected.corrected()).isEqualTo(1);
        assertThat(view(query).query().revision()).isEqualTo(1);
    }

    private static AnswerReport load(UUID query, String sheet, String correction) {
        return world.as(
                world.officer,
                () -> HAND.load(
                        query, new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), true, correction));
    }

    @Test
    void shouldSayThatThereIsNothing_R1_24() {
        UUID query = carried(QueryKind.HOLDER);
        world.as(world.officer, () -> HAND.result(said(query, "0300", List.of())));
        assertThat(view(query).query().state()).isEqualTo("FAILED");
    }

    @Test
    void shouldRefuseWhatCannotBe() {
        UUID query = world.issued(QueryKind.HOLDER);
        refuses(() -> hand(world.officer, query, " "), RuleViolation.class, "funds.handover-number");
        refuses(
                () -> world.as(
                        world.officer,
                        () -> HAND.handle(new HandOverQueries.Command(
                                query, "1", world.now().plus(Duration.ofHours(1)), ""))),
                RuleViolation.class,
                "funds.handover-time");
        UUID waiting = world.drawn(QueryKind.HOLDER);
        refuses(() -> hand(world.officer, waiting, "1"), RuleViolation.class, "funds.handover-not-issued");
        work("DIRECT");
        refuses(() -> hand(world.officer, query, "1"), RuleViolation.class, "funds.handover-direct");
    }

    @Test
    void shouldEndADynamicQuery_R1_24() {
        UUID query = carried(QueryKind.DYNAMIC);
        world.as(
                world.officer,
                () -> HAND.result(new AnswerQuery.Command(
                        query, "0000", "", List.of(world.row("S1", 100, "OUT")), List.of(), true)));
        assertThat(view(query).query().state()).isEqualTo("WATCHING");
        refuses(
                () -> world.as(world.officer, () -> HAND.ended(query)),
                RuleViolation.class,
                "funds.query-end-not-ordered");
        world.as(world.officer, () -> world.order.end(query, "无须继续"));
        assertThat(sheet(world.officer).lines()).anyMatch(l -> l.endsWith("解除动态查询"));
        world.as(world.officer, () -> HAND.ended(query));
        assertThat(view(query).query().state()).isEqualTo("ENDED");
    }

    private static String sheet(Actor by) {
        return world.as(by, HAND::sheet);
    }

    @Test
    void shouldWriteASheetOfWhatWaits_R1_24() {
        UUID query = world.issued(QueryKind.HOLDER);
        String number = view(query).query().orderNo();
        assertThat(sheet(world.officer).lines())
                .anyMatch(line -> line.startsWith(number) && line.endsWith("查询") && line.contains("李四"));
        assertThat(sheet(world.elsewhere)).doesNotContain(number);
        work("DIRECT");
        assertThat(sheet(world.officer)).doesNotContain(number);
        work("PAPER");
        hand(world.officer, query, "1");
        result(world.officer, query);
        assertThat(sheet(world.officer)).doesNotContain(number);
    }

    @Test
    void shouldBeClosedToOthers_R9_9() {
        UUID query = carried(QueryKind.HOLDER);
        refuses(() -> hand(world.elsewhere, query, "1"), NotFound.class, "funds.query-not-found");
        refuses(() -> result(world.elsewhere, query), NotFound.class, "funds.query-not-found");
        refuses(() -> world.as(world.elsewhere, () -> HAND.list(query)), NotFound.class, "funds.query-not-found");
        refuses(() -> world.as(world.elsewhere, () -> HAND.ended(query)), NotFound.class, "funds.query-not-found");
        assertThat(view(query).query().state()).isEqualTo("ISSUED");
    }
}
