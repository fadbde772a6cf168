package zujie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A bank's two pairs of eyes on an answer to a query: the sheet of its operator is the police's once the other agrees. */
class CheckedQueryIT {

    private static final String CCB = "105100000017";
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    /** The form below a record's files. */
    private static final Pattern UPLOAD = Pattern.compile("<input[^>]*type=\"file\"[^>]*accept=\"\\.pdf,");

    private static Browser browser;

    @BeforeAll
    static void start() {
        Zujie.url();
        browser = new Browser();
        sent("ccb2", "/bank-check-rules", Map.of("active", true, "reason", "本行内控要求"));
    }

    @AfterAll
    static void stop() {
        sent("ccb2", "/bank-check-rules", Map.of("active", false, "reason", "测试完毕"));
        browser.close();
    }

    @Test
    void shouldAnswerAQueryThroughTheBanksChecker() {
        String query = query();
        String at = TYPED.format(Reports.businessNow().minus(10, ChronoUnit.MINUTES));
        Page page = browser.login("ccb", "/console/funds/lookup.xhtml?id=" + query);
        assertThat(page.locator(id("sheet:load"))).hasAttribute("value", "上传并提交复核");
        // One line that cannot be taken, and nothing waits.
        load(page, "F1," + at + ",贷,50000\nF2," + at + ",借,abc\n");
        assertThat(page.locator("#answering")).containsText("未提交复核");
        assertThat(page.locator("#checked")).hasCount(0);
        Browser.shot(page, "funds-30-query-refused");
        load(page, "F1," + at + ",贷,50000\nF2," + at + ",借,12000.5\n");
        assertThat(page.locator("#checked")).containsText("待复核");
        assertThat(page.locator("#answering")).hasCount(0);
        assertThat(as("officer").get("/account-queries/" + query).jsonPath().getString("query.state"))
                .isEqualTo("ISSUED");
        assertThat(rows(query)).isEmpty();
        page.click("#checked a");
        page.waitForURL("**/answer-proposal.xhtml?id=**");
        String proposal = page.url().replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
        as("ccb").post("/answer-proposals/" + proposal + "/approval").then().statusCode(403);
        as("cmbc2").post("/answer-proposals/" + proposal + "/approval").then().statusCode(404);

        Page checker = browser.login("ccb2", "/console/funds/answer-proposals.xhtml?state=WAITING");
        checker.click("#list a[href*='id=" + proposal + "']");
        checker.waitForURL("**/answer-proposal.xhtml?id=**");
        assertThat(checker.locator("#rows tbody tr")).hasCount(2);
        assertThat(checker.locator("#rows")).containsText("12,000.50");
        Browser.shot(checker, "funds-31-query-to-check");
        checker.click("[data-open=approve]");
        checker.click(id("approve:form:go"));
        assertThat(checker.locator(".record-head")).containsText("复核通过");
        assertThat(rows(query)).containsExactlyInAnyOrder("F1", "F2");
        Page officer = browser.login("officer", "/console/funds/lookup.xhtml?id=" + query);
        assertThat(officer.locator(".record-head")).containsText("已反馈");
        assertThat(officer.locator("#data")).containsText("12,000.50");
        Browser.shot(officer, "funds-32-query-answered");
    }

    /** What should not have been answered is taken back on the console too. */
    @Test
    void shouldTakeRowsBackThroughTheBanksChecker() {
        String query = query();
        String at = Reports.businessNow().minus(10, ChronoUnit.MINUTES).toString();
        List<Map<String, Object>> both = List.of(row("H1", 100, at), row("H2", 200, at));
        propose(query, "", Map.of("resultCode", "0000", "complete", true, "transactions", both));
        as("ccb2")
                .post("/answer-proposals/" + waiting(query) + "/approval")
                .then()
                .statusCode(200);
        Page page = browser.login("ccb", "/console/funds/lookup.xhtml?id=" + query);
        page.fill(id("takeBack:withdrawn"), "H9");
        page.fill(id("takeBack:reason"), "误反馈他户交易");
        page.click(id("takeBack:go"));
        assertThat(page.locator("#answering")).containsText("没有这条反馈数据");
        assertThat(page.locator(id("takeBack:reason"))).hasValue("误反馈他户交易");
        page.fill(id("takeBack:withdrawn"), "H2\n");
        Browser.shot(page, "funds-34-query-take-back");
        page.click(id("takeBack:go"));
        assertThat(page.locator("#checked")).containsText("待复核");
        assertThat(rows(query)).containsExactlyInAnyOrder("H1", "H2");
        Page checker = browser.login("ccb2", "/console/funds/answer-proposal.xhtml?id=" + waiting(query));
        assertThat(checker.locator("#rows")).containsText("撤销已反馈的 1 行");
        assertThat(checker.locator("#rows tbody tr")).containsText("撤销");
        checker.click("[data-open=approve]");
        checker.click(id("approve:form:go"));
        assertThat(checker.locator(".record-head")).containsText("复核通过");
        Browser.shot(checker, "funds-35-query-taken-back");
        assertThat(rows(query)).containsExactly("H1");
    }

    /** By program, person for person: what a correction changes and takes back stands before the checker. */
    @Test
    void shouldCorrectAnAnswerThroughTheBanksChecker() {
        String query = query();
        String at = Reports.businessNow().minus(10, ChronoUnit.MINUTES).toString();
        propose(query, "", Map.of("resultCode", "0000", "complete", true, "transactions", List.of(row("G1", 100, at))));
        as("ccb2")
                .post("/answer-proposals/" + waiting(query) + "/approval")
                .then()
                .statusCode(200);
        String refused = propose(
                        query, "/correction", Map.of("reason", "漏列", "transactions", List.of(row("G2", 0, at))))
                .path("report.rejected[0].field");
        assertThat(refused).isEqualTo("amountFen");
        propose(
                query,
                "/correction",
                Map.of("reason", "系统取数错误", "transactions", List.of(row("G2", 900, at)), "withdrawn", List.of("G1")));
        String proposal = waiting(query);
        as("ccb2")
                .get("/answer-proposals/" + proposal + "/rows")
                .then()
                .statusCode(200)
                .body("transactionCount", equalTo(1))
                .body("withdrawnCount", equalTo(1))
                .body("transactions[0].effect", equalTo("NEW"));
        as("ccb2")
                .get("/answer-proposals/" + proposal + "/rows?cursor=2")
                .then()
                .body("transactions[0].effect", equalTo("WITHDRAWN"))
                .body("transactions[0].row.serial", equalTo("G1"));
        as("ccb2")
                .get("/answer-proposals/" + proposal + "/rows?cursor=3")
                .then()
                .statusCode(422);
        as("cmbc2").get("/answer-proposals/" + proposal + "/rows").then().statusCode(404);
        as("officer").get("/answer-proposals/" + proposal + "/rows").then().statusCode(403);
        as("ccb2").post("/answer-proposals/" + proposal + "/approval").then().statusCode(200);
        assertThat(rows(query)).containsExactly("G2");

        propose(query, "/correction", Map.of("reason", "金额更正", "transactions", List.of(row("G2", 1_250_000, at))));
        Page checker = browser.login("ccb2", "/console/funds/answer-proposal.xhtml?id=" + waiting(query));
        assertThat(checker.locator("#rows")).containsText("更正");
        assertThat(checker.locator("#rows del")).hasText("¥9.00");
        assertThat(checker.locator("#rows .change b")).hasText("¥12,500.00");
        Browser.shot(checker, "funds-33-query-correction-to-check");
    }

    private static Map<String, Object> row(String serial, long fen, String at) {
        return Map.of("serial", serial, "direction", "IN", "amountFen", fen, "at", at);
    }

    private static Response propose(String query, String way, Map<String, Object> body) {
        Response said = as("ccb")
                .header("Idempotency-Key", key())
                .body(body)
                .post("/account-query-answers/" + query + "/proposal" + way);
        said.then().statusCode(200);
        return said;
    }

    private static String waiting(String query) {
        return as("ccb2")
                .get("/answer-proposals?state=WAITING")
                .jsonPath()
                .getString("find { it.subjectId == '" + query + "' }.id");
    }

    /** Those who approve or check read the files and add none; whoever may add one finds the form. */
    @Test
    void shouldOfferUploadsOnlyToThoseWhoMayUseThem() throws Exception {
        String query = query();
        Map<String, String> screens = Map.of(
                "/console/funds/lookup.xhtml?id=" + query, "officer ccb -approver -ccb2",
                "/console/funds/bank-report.xhtml?id=" + bankReport(), "desk officer ccb -approver -ccb2",
                "/console/funds/counter-check.xhtml?id=" + counterCheck(), "officer ccb ccb2 -approver");
        Map<String, ConsoleSession> sessions = new HashMap<>();
        for (Map.Entry<String, String> screen : screens.entrySet()) {
            for (String who : screen.getValue().split(" ")) {
                String user = who.replace("-", "");
                if (!sessions.containsKey(user)) {
                    sessions.put(user, ConsoleSession.login(user));
                }
                HttpResponse<String> page = sessions.get(user).get(screen.getKey());
                assertThat(page.statusCode()).as("%s %s", user, screen.getKey()).isEqualTo(200);
                assertThat(UPLOAD.matcher(page.body()).find())
                        .as("%s finds an upload at %s", user, screen.getKey())
                        .isEqualTo(user.equals(who));
            }
        }
    }

    private static String bankReport() {
        return made(
                "ccb",
                "/bank-reports",
                Map.of(
                        "kind", "CASE",
                        "applicationType", "01",
                        "unitCode", "350100000000",
                        "branch", "福州分行营业部",
                        "personName", "方美玲",
                        "personPhone", "13905917720",
                        "description", "客户称被骗",
                        "transfers",
                                List.of(Map.of(
                                        "payerBank",
                                        CCB,
                                        "payerAccount",
                                        "6217001100220033407",
                                        "payeeBank",
                                        Reports.CMBC,
                                        "payeeAccount",
                                        Reports.account(),
                                        "payeeName",
                                        "李强",
                                        "amountFen",
                                        100_000,
                                        "transferredAt",
                                        Reports.businessNow()
                                                .minus(30, ChronoUnit.MINUTES)
                                                .toString(),
                                        "channel",
                                        "网上银行",
                                        "ceased",
                                        false))));
    }

    /** One to which police were called. */
    private static String counterCheck() {
        String check = made(
                "ccb",
                "/counter-checks",
                Map.of(
                        "kind", "MACHINE",
                        "branch", "福州分行营业部",
                        "customerName", "郑阿兰",
                        "payeeName", "刘洋",
                        "payeeAccount", Reports.account(),
                        "amountFen", 1_500_000,
                        "answers", Map.of("ASKED", "SUSPICIOUS", "WATCHED", "SUSPICIOUS", "REMINDED", "SUSPICIOUS")));
        sent("ccb", "/counter-checks/" + check + "/call", Map.of("unitCode", "350100000000"));
        return check;
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

    private static List<String> rows(String query) {
        return as("officer")
                .get("/account-query-answers/" + query + "/transactions")
                .jsonPath()
                .getList("rows.serial");
    }

    private static void load(Page page, String lines) {
        String sheet = "交易流水号,交易时间,借贷标志,交易金额\n" + lines;
        page.setInputFiles(
                id("sheet:file"), new FilePayload("flow.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
        page.click(id("sheet:load"));
    }

    /** A query to the bank that was approved. */
    private static String query() {
        String account = Reports.account();
        String report = Reports.enter("何月梅", "冒充公检法", account, CCB);
        String today = TYPED.format(Reports.businessNow()).substring(0, 10);
        Map<String, Object> wish = new HashMap<>(Map.of(
                "kind", "TRANSACTIONS",
                "groundType", "report",
                "groundId", report,
                "bankCode", CCB,
                "holderName", "李强",
                "accountNo", account,
                "from", today,
                "to", today,
                "reason", "查明被骗资金去向"));
        wish.put("secondOfficerId", Reports.accountId("officer2"));
        String id = made("officer", "/account-queries", wish);
        sent("approver", "/account-queries/" + id + "/decision", Map.of("agreed", true));
        return id;
    }

    private static void sent(String user, String path, Map<String, Object> body) {
        int status =
                as(user).header("Idempotency-Key", key()).body(body).post(path).statusCode();
        assertThat(status).as("%s %s", user, path).isBetween(200, 204);
    }

    private static String id(String client) {
        return "[id='" + client + "']";
    }
}
