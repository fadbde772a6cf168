package zujie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The desks of funds in the browser: an officer stops every payee account at every bank in one action, a bank answers
 * with the four elements before it, a freeze that is about to end is renewed out of the expiry list. Whatever the tests
 * look at they have made themselves.
 */
class FundsDeskIT {

    private static final String CCB = "105100000017";
    private static final List<String> BANKS = List.of(Reports.CMBC, Reports.ICBC, CCB);
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private static Browser browser;

    @BeforeAll
    static void start() {
        Zujie.url();
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    /** R1.2, R1.6, R1.11: one key for six accounts at three banks; each order has its own fate. */
    @Test
    void shouldStopEveryAccountAtEveryBankInOneAction() {
        List<String> accounts = new ArrayList<>();
        List<Map<String, Object>> transfers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            accounts.add(Reports.account());
            transfers.add(transfer(BANKS.get(i % 3), accounts.get(i), 1_000_000L + i));
        }
        String report = report("林秀珍", transfers);
        Page page = browser.login("desk", "/console/casework/report.xhtml?id=" + report);
        page.click("a[href*='new-stop.xhtml?report=" + report + "']");
        page.waitForURL("**/new-stop.xhtml?report=**");
        assertThat(page.locator("#transfers tbody tr")).hasCount(6);
        page.locator(id("order:secondOfficerId")).focus();
        page.keyboard().press("ArrowDown");
        Browser.shot(page, "funds-01-fan-out");
        tabTo(page, "order:submit");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("new-stop"));
        assertThat(page.locator("[role=status], .messages").first()).containsText("6");
        Browser.shot(page, "funds-02-ordered");

        List<Map<String, Object>> ordered = stopsOf(report);
        assertThat(ordered).hasSize(6).allSatisfy(stop -> assertThat(stop.get("state"))
                .isEqualTo("ISSUED"));
        assertThat(ordered.stream().map(stop -> stop.get("bankCode")).distinct())
                .containsExactlyInAnyOrderElementsOf(BANKS);
        // Each bank has its two and none of the others'.
        for (String bank : List.of("cmbc", "icbc", "ccb")) {
            long mine = ordered.stream()
                    .filter(stop ->
                            as(bank).get("/stop-payments/" + stop.get("id")).statusCode() == 200)
                    .count();
            assertThat(mine).as(bank).isEqualTo(2);
        }
        page.navigate(Zujie.url() + "/console/casework/report.xhtml?id=" + report);
        assertThat(page.locator("main")).containsText("民生银行");
        assertThat(page.locator(".related a[href*='stop.xhtml?id=']")).hasCount(6);
        Browser.shot(page, "funds-03-report-after");
    }

    /** R1.6, R1.8: without a mouse; nothing can be stopped before all four were compared. */
    @Test
    void shouldCompareTheFourElementsBeforeItStops() {
        String stop = ordered(Reports.account());
        Page page = browser.login("cmbc", "/console/funds/stop.xhtml?id=" + stop);
        Keyboard keys = page.keyboard();
        assertThat(page.locator("#elements tbody tr")).hasCount(4);
        assertThat(page.locator("#elements")).containsText("李强");
        assertThat(page.locator("#elements")).containsText("¥50,000.00");
        tabTo(page, "answer:accountBalanceFen");
        keys.type("1234.56");
        tabTo(page, "answer:submit");
        keys.press("Enter");
        assertThat(page.locator(".field span.bad")).containsText("四项均相符");
        assertThat(as("officer").get("/stop-payments/" + stop).jsonPath().getString("stop.state"))
                .isEqualTo("ISSUED");
        for (int i = 0; i < 4; i++) {
            tabTo(page, "answer:four:" + i + ":judged");
            keys.press("ArrowDown");
        }
        assertThat(page.locator(id("answer:resultCode"))).hasValue("0000");
        Browser.shot(page, "funds-04-four-elements");
        tabTo(page, "answer:submit");
        keys.press("Enter");
        assertThat(page.locator(".record-head")).containsText("已止付");
        assertThat(page.locator("#receipt")).containsText("周强");
        assertThat(page.locator("#receipt")).containsText("¥1,234.56");
        Browser.shot(page, "funds-05-receipt");
        page.setViewportSize(390, 844);
        Browser.shot(page, "funds-06-receipt-phone");

        Page police = browser.login("officer", "/console/funds/stop.xhtml?id=" + stop);
        assertThat(police.locator("#receipt")).containsText("周强");
        assertThat(police.locator("#receipt")).not().containsText("李强");
    }

    /** R1.6, R6.4: what differs is refused, with the dictionary's code proposed and the element named. */
    @Test
    void shouldRefuseWhatDiffersWithACodeOfTheDictionary() {
        String stop = ordered(Reports.account());
        Page page = browser.login("cmbc", "/console/funds/stop.xhtml?id=" + stop);
        tabTo(page, "answer:four:0:judged");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(id("answer:resultCode"))).hasValue("0301");
        page.selectOption(id("answer:resultCode"), "0000");
        page.fill(id("answer:accountBalanceFen"), "1");
        page.click(id("answer:submit"));
        assertThat(page.locator(".field span.bad")).containsText("必须拒绝");
        page.selectOption(id("answer:resultCode"), "0301");
        Browser.shot(page, "funds-07-refuse");
        page.click(id("answer:submit"));
        assertThat(page.locator(".record-head")).containsText("止付失败");
        assertThat(page.locator("#receipt")).containsText("0301 户名与账号不符");
        assertThat(page.locator("#receipt")).containsText("核对不符：户名");
        Browser.shot(page, "funds-08-refused");
    }

    /** The bank's two pairs of eyes: what its operator enters waits for another person, who is the only one to give it. */
    @Test
    void shouldAnswerThroughTheBanksCheckerWhereItWantsFourEyes() {
        String account = Reports.account();
        String stop = ordered(report("吴桂英", List.of(transfer(CCB, account, 5_000_000))), account);
        sent("ccb2", "/bank-check-rules", Map.of("active", true, "reason", "本行内控要求"));
        try {
            Page page = browser.login("ccb", "/console/funds/stop.xhtml?id=" + stop);
            for (int i = 0; i < 4; i++) {
                page.selectOption(id("answer:four:" + i + ":judged"), "MATCH");
            }
            page.fill(id("answer:accountBalanceFen"), "888.00");
            assertThat(page.locator(id("answer:submit"))).hasAttribute("value", "提交复核");
            page.click(id("answer:submit"));
            assertThat(page.locator("#checked")).containsText("待复核");
            assertThat(page.locator(id("answer:submit"))).hasCount(0);
            Browser.shot(page, "funds-18-proposed");
            assertThat(as("officer").get("/stop-payments/" + stop).jsonPath().getString("stop.state"))
                    .isEqualTo("ISSUED");
            page.click("#checked a");
            page.waitForURL("**/answer-proposal.xhtml?id=**");
            String proposal = page.url().replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
            assertThat(page.locator("[data-open=approve]")).hasCount(0);
            as("ccb").post("/answer-proposals/" + proposal + "/approval").then().statusCode(403);
            as("cmbc2")
                    .post("/answer-proposals/" + proposal + "/approval")
                    .then()
                    .statusCode(404);

            Page checker = browser.login("ccb2", "/console/funds/answer-proposals.xhtml?state=WAITING");
            checker.click("#list a[href*='id=" + proposal + "']");
            checker.waitForURL("**/answer-proposal.xhtml?id=**");
            assertThat(checker.locator("#words")).containsText("888.00");
            assertThat(checker.locator("#order")).containsText(account);
            Browser.shot(checker, "funds-19-to-check");
            checker.click("[data-open=approve]");
            checker.click(id("approve:form:go"));
            assertThat(checker.locator(".record-head")).containsText("复核通过");
            page.navigate(Zujie.url() + "/console/funds/stop.xhtml?id=" + stop);
            assertThat(page.locator(".record-head")).containsText("已止付");
            assertThat(page.locator("#receipt")).containsText("复核：");
            Browser.shot(page, "funds-20-checked");
            // A balance told wrongly, corrected afterwards: by both of them again; the receipt gets another edition.
            page.click("[data-open=amend]");
            page.fill(id("amend:form:bankNo"), "HX-2026-001");
            page.fill(id("amend:form:accountBalanceFen"), "八八零");
            page.fill(id("amend:form:reason"), "余额录错一位");
            page.click(id("amend:form:go"));
            // The page has other inputs of that name: the message stands beside the one that was typed into.
            assertThat(page.locator("#amend .field:has(#amend\\:form\\:accountBalanceFen) .bad"))
                    .isVisible();
            page.fill(id("amend:form:accountBalanceFen"), "880.00");
            Browser.shot(page, "funds-21-amend");
            page.click(id("amend:form:go"));
            assertThat(page.locator("#checked")).containsText("待复核");
            assertThat(page.locator("#receipt")).containsText("888.00");
            checker.navigate(Zujie.url() + "/console/funds/stop.xhtml?id=" + stop);
            checker.click("#checked a");
            checker.waitForURL("**/answer-proposal.xhtml?id=**");
            assertThat(checker.locator("#changes")).containsText("核心系统编号");
            assertThat(checker.locator("#changes tr:has-text('账户止付余额')")).containsText("888.00");
            assertThat(checker.locator("#changes tr:has-text('账户止付余额')")).containsText("880.00");
            Browser.shot(checker, "funds-22-amendment-to-check");
            checker.click("[data-open=approve]");
            checker.click(id("approve:form:go"));
            assertThat(checker.locator(".record-head")).containsText("复核通过");
            checker.navigate(Zujie.url() + "/console/funds/stop.xhtml?id=" + stop);
            assertThat(checker.locator("#receipt")).containsText("HX-2026-001");
            assertThat(checker.locator("#receipt")).containsText("880.00");
            assertThat(checker.locator("#seal")).containsText("-2");
            Browser.shot(checker, "funds-23-amended");
        } finally {
            sent("ccb2", "/bank-check-rules", Map.of("active", false, "reason", "测试完毕"));
        }
    }

    /** R1.18: out of the calendar, for the bank out of the list of what ends within 7 days; officer, approver and bank each by his own hand. */
    @Test
    void shouldRenewAFreezeOutOfTheExpiryList() {
        Instant ends = Reports.businessNow().plus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        String freeze = frozenUntil(ends);
        Page page = browser.login("officer", "/console/funds/freezes.xhtml");
        page.click("#calendar a[href$='on=" + TYPED.format(ends).substring(0, 10) + "']");
        page.click("#list a[href*='id=" + freeze + "']");
        assertThat(page.locator("#pane")).containsText(TYPED.format(ends));
        Browser.shot(page, "funds-09-expiring");
        page.click("#pane a.btn");
        page.waitForURL("**/freeze.xhtml?id=" + freeze);
        page.locator("[data-open=askRenewal]").focus();
        page.keyboard().press("Enter");
        page.fill(id("askRenewal:form:months"), "6");
        page.fill(id("askRenewal:form:reason"), "案件仍在侦查，须继续冻结");
        Browser.shot(page, "funds-10-renew");
        tabTo(page, "askRenewal:form:go");
        page.keyboard().press("Enter");
        page.waitForLoadState();
        assertThat(page.locator("[data-open=askRenewal]")).hasCount(0);

        Page approver = browser.login("approver", "/console/funds/freeze.xhtml?id=" + freeze);
        approver.click("[data-open=agreeRenewal]");
        approver.click(id("agreeRenewal:form:go"));
        approver.waitForLoadState();

        Instant more = ends.plus(180, ChronoUnit.DAYS);
        Page bank = browser.login("cmbc", "/console/funds/freezes.xhtml?days=7");
        bank.click("#list a[href*='id=" + freeze + "']");
        bank.click("#pane a.btn");
        bank.waitForURL("**/freeze.xhtml?id=" + freeze);
        bank.click("[data-open=renewed]");
        bank.fill(id("renewed:form:expiresAt"), TYPED.format(more));
        bank.click(id("renewed:form:go"));
        assertThat(bank.locator(".record-head")).containsText("已续冻");
        Browser.shot(bank, "funds-11-renewed");

        page.navigate(Zujie.url() + "/console/funds/freeze.xhtml?id=" + freeze);
        assertThat(page.locator("main")).containsText(TYPED.format(more));
        page.navigate(Zujie.url() + "/console/funds/freezes.xhtml?days=7");
        assertThat(page.locator("#list a[href*='id=" + freeze + "']")).hasCount(0);
    }

    /** SR-1, SR-8: the teller goes through the checklist by keyboard, calls an officer, and the transfer is not made. */
    @Test
    void shouldInterceptAtTheCounterWithoutAMouse() {
        Page page = browser.login("cmbc", "/console/funds/new-counter-check.xhtml?kind=COUNTER");
        Keyboard keys = page.keyboard();
        page.locator("#content table select").first().focus();
        for (int i = 0; i < 6; i++) {
            keys.press("ArrowDown");
            keys.press("ArrowDown");
            keys.press("Tab");
        }
        tabTo(page, "check:branch");
        keys.insertText("福州分行营业部");
        tabTo(page, "check:customerName");
        keys.insertText("何桂香");
        tabTo(page, "check:payeeAccount");
        keys.insertText(Reports.account());
        tabTo(page, "check:amountFen");
        keys.insertText("28000");
        Browser.shot(page, "funds-12-checklist");
        tabTo(page, "check:submit");
        keys.press("Enter");
        page.waitForURL("**/counter-check.xhtml?id=**");
        assertThat(page.locator("main")).containsText("已核，可疑");
        assertThat(page.locator("main")).containsText("缺告知书");
        String check = page.url().replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
        sent("cmbc", "/counter-checks/" + check + "/call", Map.of("unitCode", "350100000000"));

        Page police = browser.login("officer", "/console/funds/counter-check.xhtml?id=" + check);
        assertThat(police.locator("main")).containsText("何*");
        assertThat(police.locator(".clock.big")).isVisible();
        Browser.shot(police, "funds-13-called");
        sent("officer", "/counter-checks/" + check + "/attendance", Map.of("note", "到场劝阻"));
        sent(
                "cmbc",
                "/counter-checks/" + check + "/conclusion",
                Map.of("stopped", true, "savedFen", 2_800_000, "note", "客户放弃汇款"));
        page.navigate(Zujie.url() + "/console/funds/counter-check.xhtml?id=" + check);
        assertThat(page.locator(".record-head")).containsText("已堵截");
        Browser.shot(page, "funds-14-intercepted");

        page.locator("#report").click();
        assertThat(page.locator("[id='bankreport:personName']")).hasValue("何桂香");
        assertThat(page.locator("[id='bankreport:amountFen']")).hasValue("28000.00");
        page.locator("[id='bankreport:unitCode']").selectOption("350100000000");
        page.locator("[id='bankreport:personPhone']").fill("13905917721");
        page.locator("[id='bankreport:description']").fill("自称公检法，要求转账");
        page.locator("[id='bankreport:submit']").click();
        page.waitForURL("**/bank-report.xhtml?id=**");
        page.locator("#origin").click();
        page.waitForURL("**/counter-check.xhtml?id=" + check);
        assertThat(page.locator("#report")).hasCount(0);
        page.locator("#reported").click();
        page.waitForURL("**/bank-report.xhtml?id=**");
        Browser.shot(page, "funds-14-reported");
    }

    /** A query out of a stop: approved, answered as data, read page by page; masked until somebody says why. */
    @Test
    void shouldReadTheFlowOfTheMoneyAsData() {
        String account = Reports.account();
        String stop = ordered(account);
        Map<String, Object> wish = new HashMap<>(
                Map.of("kind", "TRANSACTIONS", "groundType", "stop-payment", "groundId", stop, "reason", "查明被骗资金去向"));
        String today = TYPED.format(Reports.businessNow()).substring(0, 10);
        wish.put("from", today);
        wish.put("to", today);
        wish.put("secondOfficerId", Reports.accountId("officer2"));
        String query = made("officer", "/account-queries", wish);
        sent("approver", "/account-queries/" + query + "/decision", Map.of("agreed", true));
        String at = Reports.businessNow().minus(10, ChronoUnit.MINUTES).toString();
        sent(
                "cmbc",
                "/account-query-answers/" + query,
                Map.of(
                        "resultCode",
                        "0000",
                        "complete",
                        true,
                        "transactions",
                        List.of(
                                entry(key(), "IN", 5_000_000, 5_000_000, at, "6222020200012345670", "陈月娥"),
                                entry(key(), "OUT", 1_200_000, 3_800_000, at, "6217000012345678901", "郭峰"))));
        Page page = browser.login("officer", "/console/funds/lookup.xhtml?id=" + query);
        assertThat(page.locator("#data tbody tr")).hasCount(2);
        assertThat(page.locator("#data")).containsText("12,000.00");
        assertThat(page.locator("#data")).not().containsText("6217000012345678901");
        Browser.shot(page, "funds-15-flow");
        page.click("a[href*='lookup-print.xhtml?id=" + query + "']");
        assertThat(page.locator("#paper")).containsText(account);
        assertThat(page.locator("#paper")).containsText("协助查询财产通知书");
        Browser.shot(page, "funds-17-query-paper");
        page.navigate(Zujie.url() + "/console/funds/lookup.xhtml?id=" + query);
        page.setViewportSize(390, 844);
        Browser.shot(page, "funds-16-flow-phone");
    }

    private static Map<String, Object> entry(
            String serial, String direction, long fen, long after, String at, String other, String name) {
        return Map.of(
                "serial",
                serial,
                "direction",
                direction,
                "kind",
                "网上银行",
                "amountFen",
                fen,
                "balanceFen",
                after,
                "at",
                at,
                "otherBank",
                "工商银行",
                "otherAccount",
                other,
                "otherName",
                name);
    }

    /** A case of its own, its stop executed and turned into a freeze that the bank ends at that moment. */
    private static String frozenUntil(Instant ends) {
        String account = Reports.account();
        String report = report("吴桂英", List.of(transfer(Reports.CMBC, account, 5_000_000)));
        String stop = ordered(report, account);
        Instant now = Reports.businessNow();
        sent(
                "cmbc",
                "/stop-payments/" + stop + "/answer",
                Map.of(
                        "resultCode",
                        "0000",
                        "accountBalanceFen",
                        5_000_000,
                        "executedAt",
                        now.toString(),
                        "elements",
                        Map.of("name", "MATCH", "account", "MATCH", "amount", "MATCH", "time", "MATCH")));
        String file = made("officer", "/cases", Map.of("reportId", report, "title", "吴某英被诈骗案"));
        sent("officer", "/reports/" + report + "/accept", Map.of());
        sent("officer", "/reports/" + report + "/review", Map.of());
        sent("approver", "/cases/" + file + "/filing", Map.of());
        Map<String, Object> wish = new HashMap<>(
                Map.of("stopId", stop, "kind", "DEPOSIT", "scope", "AMOUNT", "interest", true, "reason", "被骗资金，须冻结"));
        wish.put("secondOfficerId", Reports.accountId("officer2"));
        String freeze = made("officer", "/freezes", wish);
        sent("legal", "/freezes/" + freeze + "/legal-review", Map.of("decision", "APPROVED", "note", "同意"));
        sent("approver", "/freezes/" + freeze + "/decision", Map.of("decision", "APPROVED", "note", "同意"));
        sent(
                "cmbc",
                "/freezes/" + freeze + "/answer",
                Map.of(
                        "resultCode",
                        "0000",
                        "balanceFen",
                        5_000_000,
                        "frozenFen",
                        5_000_000,
                        "executedAt",
                        Reports.businessNow().toString(),
                        "expiresAt",
                        ends.toString()));
        return freeze;
    }

    private static String ordered(String account) {
        return ordered(report("陈月娥", List.of(transfer(Reports.CMBC, account, 5_000_000))), account);
    }

    private static String ordered(String report, String account) {
        String transfer = as("desk").get("/reports/" + report).jsonPath().getString("transfers[0].id");
        return made(
                "desk",
                "/stop-payments",
                Map.of("reportId", report, "transferId", transfer, "secondOfficerId", Reports.accountId("officer2")));
    }

    private static String report(String victim, List<Map<String, Object>> transfers) {
        Map<String, Object> body = new HashMap<>(Reports.body(victim, "冒充公检法，要求转入“安全账户”", "6226220000000000"));
        body.put("transfers", transfers);
        return made("desk", "/reports", body);
    }

    private static Map<String, Object> transfer(String bank, String account, long fen) {
        Map<String, Object> transfer = new HashMap<>(Map.of(
                "payerBank",
                Reports.ICBC,
                "payerAccount",
                "6222020200012345670",
                "payeeBank",
                bank,
                "payeeAccount",
                account,
                "payeeName",
                "李强",
                "amountFen",
                fen,
                "channel",
                "手机银行"));
        transfer.put(
                "transferredAt",
                Reports.businessNow().minus(20, ChronoUnit.MINUTES).toString());
        return transfer;
    }

    private static List<Map<String, Object>> stopsOf(String report) {
        List<Map<String, Object>> rows = as("desk")
                .queryParam("size", 50)
                .get("/stop-payments")
                .jsonPath()
                .getList("rows");
        return rows.stream().filter(row -> report.equals(row.get("reportId"))).toList();
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

    /** Goes on with the tabulator until the input has the focus. */
    private static void tabTo(Page page, String input) {
        for (int i = 0; i < 120; i++) {
            if (input.equals(page.evaluate("document.activeElement ? document.activeElement.id : ''"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(page.locator(id(input))).isFocused();
    }

    private static String id(String client) {
        return "[id='" + client + "']";
    }
}
