package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.launcher.demo.DemoApi;
import zujie.launcher.simulator.BankSimulator;
import zujie.launcher.simulator.Faults;
import zujie.launcher.simulator.SimulatedBanks;

/**
 * A freeze, a longer stop and all kinds of queries at a bank that speaks through the gateway and at one that speaks REST,
 * from the order to its end. Both look at the papers first and would answer 0600.
 */
class SimulatedBanksIT {

    private static final Pattern SEALED = Pattern.compile("<a href=\"([^\"]+)\" data-paper=\"sealed\"");
    private static final List<BankSimulator> BANKS = new ArrayList<>();

    @BeforeAll
    static void open() throws Exception {
        DemoApi demo = Zujie.system().demoApi();
        String api = Zujie.url() + "/api/v1";
        SimulatedBanks.prepare(demo, api);
        BANKS.add(BankSimulator.gateway(
                SimulatedBanks.BY_GATEWAY,
                SimulatedBanks.line(demo, api, SimulatedBanks.program(SimulatedBanks.BY_GATEWAY)),
                Faults.none(),
                1,
                System.out::println));
        BANKS.add(BankSimulator.rest(
                SimulatedBanks.BY_REST,
                SimulatedBanks.line(demo, api, SimulatedBanks.program(SimulatedBanks.BY_REST)),
                Faults.none(),
                1,
                1,
                System.out::println));
        BANKS.forEach(BankSimulator::start);
    }

    @AfterAll
    static void close() {
        BANKS.forEach(BankSimulator::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {SimulatedBanks.BY_GATEWAY, SimulatedBanks.BY_REST})
    void shouldFreezeAnswerQueriesAndLift(String bank) {
        String file = filed();
        String account = Reports.account();
        String freeze = frozen(file, bank, account);
        assertThat(field("officer", "/freezes/" + freeze, "freeze.resultCode"))
                .as("with all its papers")
                .isEqualTo("0000");
        String flow = query(Map.of("kind", "TRANSACTIONS", "groundType", "freeze", "groundId", freeze), true);
        String holder = query(Map.of("kind", "HOLDER", "groundType", "freeze", "groundId", freeze), false);
        String all = query(
                Map.of(
                        "kind", "ALL_ACCOUNTS",
                        "groundType", "case",
                        "groundId", file,
                        "bankCode", bank,
                        "holderName", "李强",
                        "credentialType", "01",
                        "credentialNo", "440524188001010014"),
                false);
        String dynamic =
                query(Map.of("kind", "DYNAMIC", "groundType", "freeze", "groundId", freeze, "watchDays", 3), false);
        awaitState("/account-queries/" + flow, "query.state", "ANSWERED");
        awaitState("/account-queries/" + holder, "query.state", "ANSWERED");
        awaitState("/account-queries/" + all, "query.state", "ANSWERED");
        awaitState("/account-queries/" + dynamic, "query.state", "WATCHING");
        assertThat(rows("/account-query-answers/" + flow + "/transactions", "rows"))
                .hasSize(2);
        assertThat(rows("/account-query-answers/" + holder + "/accounts", "$")).hasSize(1);
        assertThat(rows("/account-query-answers/" + all + "/accounts", "$")).hasSize(2);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rows("/account-query-answers/" + dynamic + "/transactions", "rows")
                                .size()
                        == 2);
        sent("officer", "/account-queries/" + dynamic + "/end", Map.of("reason", "不再需要"));
        sent("officer", "/freezes/" + freeze + "/release", Map.of("unrelated", false, "reason", "查明后解除"));
        sent("approver", "/freezes/" + freeze + "/release-decision", Map.of("decision", "APPROVED", "note", "同意"));
        awaitState("/account-queries/" + dynamic, "query.state", "ENDED");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(field("officer", "/freezes/" + freeze, "liftedAt"))
                        .as("the bank has lifted it")
                        .isNotNull());
    }

    /** Its number is Chinese, and stands in the link: whom the page offers the paper gets it, another bank neither. */
    @Test
    void shouldHandOutTheSealedPaperThatItsPageLinksTo() throws Exception {
        String freeze = frozen(filed(), SimulatedBanks.BY_REST, Reports.account());
        String page = "/console/funds/freeze-print.xhtml?id=" + freeze;
        String link = "";
        for (String user : List.of("officer", "ccb2")) {
            ConsoleSession session = ConsoleSession.login(user);
            Matcher found = SEALED.matcher(session.get(page).body());
            assertThat(found.find()).as("%s sees the link", user).isTrue();
            link = found.group(1).replace("&amp;", "&");
            HttpResponse<String> paper = session.get(link);
            assertThat(paper.statusCode()).as("%s %s", user, link).isEqualTo(200);
            assertThat(paper.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(paper.body()).startsWith("%PDF");
        }
        ConsoleSession stranger = ConsoleSession.login("cmbc");
        assertThat(stranger.get(page).statusCode()).isEqualTo(404);
        assertThat(stranger.get(link).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {SimulatedBanks.BY_GATEWAY, SimulatedBanks.BY_REST})
    void shouldExtendAStop(String bank) {
        String stop = stopped(bank);
        sent("approver", "/stop-payments/" + stop + "/review", Map.of("decision", "APPROVED"));
        String end = field("desk", "/stop-payments/" + stop, "stop.expiresAt");
        sent("desk", "/stop-payments/" + stop + "/extension", Map.of("reason", "冻结文书尚在审批"));
        awaitState("/stop-payments/" + stop, "stop.state", "EXTENDED");
        assertThat(Instant.parse(field("desk", "/stop-payments/" + stop, "stop.expiresAt")))
                .isEqualTo(Instant.parse(end).plus(Duration.ofHours(48)));
    }

    /** R1.19: the account is frozen for another case; when that one is lifted it is our turn. */
    @Test
    void shouldQueueBehindAnEarlierFreezeAndTakeItsTurn_R1_19() {
        String account = Reports.account();
        String earlier = frozen(filed(), SimulatedBanks.BY_REST, account);
        assertThat(field("officer", "/freezes/" + earlier, "freeze.resultCode")).isEqualTo("0000");
        String later = frozen(filed(), SimulatedBanks.BY_REST, account);
        assertThat(field("officer", "/freezes/" + later, "freeze.resultCode")).isEqualTo("1303");
        assertThat(field("officer", "/freezes/" + later, "freeze.state")).isEqualTo("QUEUED");
        assertThat(field("officer", "/freezes/" + later, "freeze.queueEndsAt"))
                .isEqualTo(field("officer", "/freezes/" + earlier, "freeze.expiresAt"));
        sent("officer", "/freezes/" + earlier + "/release", Map.of("unrelated", false, "reason", "查明后解除"));
        sent("approver", "/freezes/" + earlier + "/release-decision", Map.of("decision", "APPROVED", "note", "同意"));
        awaitState("/freezes/" + later, "freeze.state", "IN_FORCE");
        assertThat(as("officer")
                        .get("/freezes/" + later)
                        .then()
                        .extract()
                        .jsonPath()
                        .getBoolean("freeze.confirmed"))
                .isTrue();
    }

    /** A00311, which only payment institutions know. */
    @ParameterizedTest
    @ValueSource(strings = {SimulatedBanks.BY_GATEWAY, SimulatedBanks.BY_REST})
    void shouldAnswerAboutASingleTransaction(String bank) {
        String file = filed();
        Map<String, Object> single = Map.of(
                "kind", "SINGLE",
                "groundType", "case",
                "groundId", file,
                "bankCode", bank,
                "paramType", "A3",
                "paramNo", "POS20261122000017");
        mode(bank, true);
        try {
            String query = query(single, false);
            awaitState("/account-queries/" + query, "query.state", "ANSWERED");
            assertThat(rows("/account-query-answers/" + query + "/transactions", "rows.serial"))
                    .containsExactly("POS20261122000017");
        } finally {
            mode(bank, false);
        }
    }

    /** @param payment whether the bank is a payment institution */
    private static void mode(String bank, boolean payment) {
        boolean gateway = bank.equals(SimulatedBanks.BY_GATEWAY);
        as("sysadmin")
                .body(Map.of("mode", "DIRECT", "payment", payment, "gateway", gateway, "reason", "模拟银行"))
                .put("/institutions/" + bank)
                .then()
                .statusCode(200);
    }

    /** A stop that the bank has executed. */
    private static String stopped(String bank) {
        String report = Reports.enter("模拟银行", "模拟银行延期", Reports.account(), bank);
        List<Map<String, Object>> ordered = as("desk")
                .header("Idempotency-Key", key())
                .body(Map.of("reportId", report, "secondOfficerId", Reports.accountId("officer2")))
                .post("/stop-payments/batch")
                .then()
                .statusCode(201)
                .extract()
                .path("ordered");
        String stop = (String) ordered.get(0).get("id");
        awaitState("/stop-payments/" + stop, "stop.state", "EXECUTED");
        return stop;
    }

    /** A case that was filed. */
    private static String filed() {
        String report = Reports.enter("模拟银行", "模拟银行冻结查询", Reports.account());
        String file = made("officer", "/cases", Map.of("reportId", report, "title", "模拟银行案"));
        sent("officer", "/reports/" + report + "/accept", Map.of());
        sent("officer", "/reports/" + report + "/review", Map.of());
        sent("approver", "/cases/" + file + "/filing", Map.of());
        return file;
    }

    private static String frozen(String file, String bank, String account) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "caseId",
                file,
                "bankCode",
                bank,
                "accountName",
                "李强",
                "account",
                account,
                "disputedFen",
                5_000_000,
                "kind",
                "DEPOSIT",
                "scope",
                "AMOUNT",
                "interest",
                true,
                "reason",
                "被骗资金，须冻结"));
        wish.put("secondOfficerId", Reports.accountId("officer2"));
        String freeze = made("officer", "/freezes", wish);
        sent("legal", "/freezes/" + freeze + "/legal-review", Map.of("decision", "APPROVED", "note", "同意"));
        sent("approver", "/freezes/" + freeze + "/decision", Map.of("decision", "APPROVED", "note", "同意"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> field("officer", "/freezes/" + freeze, "freeze.resultCode") != null);
        return freeze;
    }

    /** A query that was approved. */
    private static String query(Map<String, Object> what, boolean period) {
        Map<String, Object> body = new HashMap<>(what);
        if (period) {
            var today = Reports.businessNow().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
            body.put("from", today.minusDays(30).toString());
            body.put("to", today.toString());
        }
        body.put("reason", "查明资金去向");
        body.put("secondOfficerId", Reports.accountId("officer2"));
        String query = made("officer", "/account-queries", body);
        sent("approver", "/account-queries/" + query + "/decision", Map.of("agreed", true, "note", "同意"));
        return query;
    }

    private static void awaitState(String path, String field, String state) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(field("officer", path, field)).isEqualTo(state));
    }

    private static String field(String user, String path, String field) {
        return as(user).get(path).then().statusCode(200).extract().path(field);
    }

    private static List<Object> rows(String path, String field) {
        return as("officer")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList(field);
    }

    private static String made(String user, String path, Map<String, Object> body) {
        return as(user).header("Idempotency-Key", key())
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void sent(String user, String path, Map<String, Object> body) {
        int status =
                as(user).header("Idempotency-Key", key()).body(body).post(path).statusCode();
        assertThat(status).as("%s %s", user, path).isBetween(200, 204);
    }
}
