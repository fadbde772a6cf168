package zujie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Legal papers in the browser: those of a case numbered in one go, and a query that is carried to a bank on paper. */
class PapersIT {

    /** 海峡银行 is reached on paper in the demo. */
    private static final String ON_PAPER = "313391080007";

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

    /** R1.16: one number for a bank, of which its accounts are parts; one paper printed for each bank. */
    @Test
    void shouldApproveAllFreezesOfACaseInOneGo() {
        String file = filed();
        List<String> freezes = new ArrayList<>();
        for (String bank : List.of(Reports.CMBC, Reports.CMBC, Reports.ICBC)) {
            freezes.add(asked(file, bank));
        }
        Page legal = browser.login("legal", "/console/funds/freeze.xhtml?id=" + freezes.get(0));
        legal.click("[data-open=reviewAll]");
        legal.click(id("reviewAll:form:go"));
        assertThat(legal.locator(".record-head")).containsText("审批中");
        Page approver = browser.login("approver", "/console/funds/freeze.xhtml?id=" + freezes.get(0));
        assertThat(approver.locator("[data-open=decideAll]")).containsText("3 件");
        approver.click("[data-open=decideAll]");
        Browser.shot(approver, "funds-50-approve-all");
        approver.click(id("decideAll:form:go"));
        assertThat(approver.locator(".record-head")).containsText("已下发");
        List<String> numbers = freezes.stream()
                .map(f -> as("officer").get("/freezes/" + f).jsonPath().getString("freeze.paperNo"))
                .toList();
        assertThat(numbers.subList(0, 2).stream().map(n -> n.substring(n.length() - 2)))
                .containsExactlyInAnyOrder("之一", "之二");
        assertThat(numbers.get(2)).endsWith("号");
        Page print = browser.login("officer", "/console/funds/freeze-print.xhtml?case=" + file);
        assertThat(print.locator("#papers > section")).hasCount(2);
        assertThat(print.locator("#papers > section").first()).containsText("第 1 份，共 2 份");
        Browser.shot(print, "funds-51-papers-of-a-case");
    }

    /** R1.24: carried with its number, urged by phone, its answer typed in. */
    @Test
    void shouldCarryAQueryToABankOnPaper() {
        String query = query();
        Page page = browser.login("officer", "/console/funds/lookup.xhtml?id=" + query);
        page.fill(id("urging:spokenTo"), "值班员");
        page.fill(id("urging:result"), "已收函，下午反馈");
        page.click(id("urging:log"));
        assertThat(page.locator("#contacts")).containsText("已收函，下午反馈");
        page.fill(id("handing:number"), "函2026-17");
        page.click(id("handing:keep"));
        assertThat(page.locator("#handover")).containsText("函2026-17");
        page.selectOption(id("handed:resultCode"), "0000");
        page.fill(id("handed:account"), "6212260000000017");
        page.fill(id("handed:holderName"), "李强");
        page.fill(id("handed:balanceFen"), "1234.50");
        Browser.shot(page, "funds-52-query-carried");
        page.click(id("handed:enter"));
        assertThat(page.locator(".record-head")).containsText("已反馈");
        assertThat(page.locator("#data")).containsText("1,234.50");
    }

    private static String filed() {
        String report = Reports.enter("吴桂英", "冒充公检法", Reports.account());
        String file = made("officer", "/cases", Map.of("reportId", report, "title", "吴某英被诈骗案"));
        sent("officer", "/reports/" + report + "/accept", Map.of());
        sent("officer", "/reports/" + report + "/review", Map.of());
        sent("approver", "/cases/" + file + "/filing", Map.of());
        return file;
    }

    private static String asked(String file, String bank) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "caseId",
                file,
                "bankCode",
                bank,
                "accountName",
                "何某斌",
                "account",
                Reports.account(),
                "disputedFen",
                100_000,
                "kind",
                "DEPOSIT",
                "scope",
                "AMOUNT",
                "interest",
                true,
                "reason",
                "二级账户，须冻结"));
        wish.put("secondOfficerId", Reports.accountId("officer2"));
        return made("officer", "/freezes", wish);
    }

    private static String query() {
        String account = Reports.account();
        String report = Reports.enter("何月梅", "冒充公检法", account, ON_PAPER);
        Map<String, Object> wish = new HashMap<>(Map.of(
                "kind", "HOLDER",
                "groundType", "report",
                "groundId", report,
                "bankCode", ON_PAPER,
                "holderName", "李强",
                "accountNo", account,
                "reason", "查明账户主体"));
        wish.put("secondOfficerId", Reports.accountId("officer2"));
        String id = made("officer", "/account-queries", wish);
        sent("approver", "/account-queries/" + id + "/decision", Map.of("agreed", true));
        return id;
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

    private static String id(String client) {
        return "[id='" + client + "']";
    }
}
