package zujie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The golden path in the browser, case C2 of the source reports: every hand it passes through logs in by himself, sees
 * what waits for him and does it. The pictures it takes are those of the guides.
 */
class JourneyIT {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
    private static final String FIRST = Reports.account();
    private static final String SECOND = Reports.account();

    private static final String SHOWN = Reports.shownNumber();

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

    @Test
    void shouldWalkTheGoldenPathAsEverybodyWhoTakesPart() {
        String report = deskTakesTheReport();
        String stop = deskOrdersTheStop(report);
        approverAgreesAfterwards(stop);
        bankAnswers(stop);
        programAnswersTheOther(report);
        String file = officerOpensTheCase(report);
        String number = officerOrdersTheNumberShut(report);
        approverAgreesToShut(number);
        carrierShuts(number);
        String bulletin = outreachDrafts(file);
        approverPublishes(bulletin);
        everybodyReads();
        timePasses(stop);
        auditorLooks(report, stop);
    }

    private static String deskTakesTheReport() {
        Page page = browser.login("desk", "/console/desk.xhtml");
        Browser.shot(page, "journey-01-desk");
        page.navigate(Zujie.url() + "/console/casework/new-report.xhtml");
        fill(page, "report:name", "赵桂芳");
        fill(page, "report:phone", "13905911234");
        page.selectOption(id("report:fraudType"), "F08");
        fill(page, "report:brief", "10时许接自称电信公司来电，称在昆明欠费3600元，后转接自称民警“陈警官”，要求将存款转入“安全账户”。11时许到工商银行柜面转出五万元。");
        transfer(page, 0, FIRST, "30000");
        page.click(id("report:addTransfer"));
        page.waitForSelector(id("report:transfers:1:payeeAccount"));
        transfer(page, 1, SECOND, "20000");
        page.selectOption(id("report:contacts:0:kind"), "SHOWN_NUMBER");
        fill(page, "report:contacts:0:value", SHOWN);
        Browser.shot(page, "journey-02-new-report");
        page.click(id("report:save"));
        page.waitForURL("**/report.xhtml?id=**");
        Browser.shot(page, "journey-03-report");
        return recordOf(page);
    }

    private static void transfer(Page page, int at, String account, String yuan) {
        String line = "report:transfers:" + at + ":";
        fill(page, line + "payeeAccount", account);
        fill(page, line + "payeeName", "李强");
        page.selectOption(id(line + "payeeBank"), Reports.CMBC);
        fill(page, line + "amountFen", yuan);
        fill(page, line + "transferredAt", TYPED.format(Reports.businessNow().minus(20, ChronoUnit.MINUTES)));
        fill(page, line + "channel", "柜面");
        page.selectOption(id(line + "payerBank"), Reports.ICBC);
        fill(page, line + "payerAccount", "6222020200012345670");
    }

    private static String deskOrdersTheStop(String report) {
        Page page = browser.login("desk", "/console/funds/new-stop.xhtml?report=" + report);
        page.selectOption(id("order:secondOfficerId"), new com.microsoft.playwright.options.SelectOption().setIndex(1));
        Browser.shot(page, "journey-04-new-stop");
        page.click(id("order:submit"));
        page.waitForURL(url -> !url.contains("new-stop"));
        List<String> ordered = as("desk")
                .queryParam("size", 10)
                .get("/stop-payments")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("rows.findAll { it.reportId == '" + report + "' }.id");
        assertThat(ordered).as("one order per account").hasSize(2);
        return ordered.get(0);
    }

    private static void approverAgreesAfterwards(String stop) {
        Page page = browser.login("approver", "/console/desk.xhtml");
        Browser.shot(page, "journey-05-approver-desk");
        page.navigate(Zujie.url() + "/console/funds/stop.xhtml?id=" + stop);
        Browser.shot(page, "journey-06-review");
        confirm(page, "agree");
        assertThat(page.locator(".record-head")).containsText("已审");
    }

    private static void bankAnswers(String stop) {
        Page page = browser.login("cmbc", "/console/desk.xhtml");
        Browser.shot(page, "journey-07-bank-desk");
        page.navigate(Zujie.url() + "/console/funds/stop.xhtml?id=" + stop);
        for (int i = 0; i < 4; i++) {
            page.selectOption(id("answer:four:" + i + ":judged"), "MATCH");
        }
        fill(page, "answer:accountBalanceFen", "26800");
        Browser.shot(page, "journey-08-bank-answer");
        page.click(id("answer:submit"));
        assertThat(page.locator(".record-head")).containsText("已止付");
        Browser.shot(page, "journey-09-stopped");
    }

    private static void programAnswersTheOther(String report) {
        String bank = "bank-305100000013/zujie-demo-bank-305100000013";
        String other = as(bank).queryParam("state", "ISSUED")
                .queryParam("size", 200)
                .get("/stop-payments")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString(
                        "rows.find { it.payeeAccount == '" + SECOND + "' || it.payeeAccount == '" + FIRST + "' }.id");
        as(bank).header("Idempotency-Key", key())
                .body(Map.of(
                        "resultCode",
                        "0000",
                        "accountBalanceFen",
                        2_000_000,
                        "executedAt",
                        Reports.businessNow().toString()))
                .post("/stop-payments/" + other + "/answer")
                .then()
                .statusCode(200);
    }

    private static String officerOpensTheCase(String report) {
        Page page = browser.login("officer", "/console/casework/new-case.xhtml?report=" + report);
        fill(page, "case:title", "赵某芳被冒充公检法诈骗案");
        Browser.shot(page, "journey-10-new-case");
        page.click(id("case:save"));
        page.waitForURL("**/case.xhtml?id=**");
        Browser.shot(page, "journey-11-case");
        return recordOf(page);
    }

    private static String officerOrdersTheNumberShut(String report) {
        Page page =
                browser.login("officer", "/console/cards/new-number-order.xhtml?report=" + report + "&number=" + SHOWN);
        page.selectOption(id("newOrder:carrierCode"), "CMCC");
        fill(page, "newOrder:reason", "冒充公检法诈骗主叫，显示号码前有多个零，疑似改号");
        page.selectOption(
                id("newOrder:secondOfficer"), new com.microsoft.playwright.options.SelectOption().setIndex(1));
        Browser.shot(page, "journey-12-new-number-order");
        page.click(id("newOrder:order"));
        page.waitForURL("**/number-order.xhtml?id=**");
        return recordOf(page);
    }

    private static void approverAgreesToShut(String number) {
        Page page = browser.login("approver", "/console/cards/number-order.xhtml?id=" + number);
        Browser.shot(page, "journey-13-number-approval");
        confirm(page, "approve");
        assertThat(page.locator("main")).containsText("已下发");
    }

    private static void carrierShuts(String number) {
        Page page = browser.login("cmcc", "/console/desk.xhtml");
        Browser.shot(page, "journey-14-carrier-desk");
        page.navigate(Zujie.url() + "/console/cards/number-order.xhtml?id=" + number);
        page.click("[data-open=execute]");
        fill(page, "execute:form:executor", "何伟");
        Browser.shot(page, "journey-15-carrier-answer");
        page.click(id("execute:form:go"));
        assertThat(page.locator("main")).containsText("已执行");
    }

    private static String outreachDrafts(String file) {
        Page page = browser.login("outreach", "/console/outreach/new-bulletin.xhtml?case=" + file);
        Browser.shot(page, "journey-16-bulletin-draft");
        assertThat(page.locator(id("newBulletin:body")).inputValue()).doesNotContain("赵桂芳");
        page.click(id("newBulletin:save"));
        page.waitForURL("**/bulletin.xhtml?id=**");
        confirm(page, "submit");
        return recordOf(page);
    }

    private static void approverPublishes(String bulletin) {
        Page page = browser.login("approver", "/console/outreach/bulletin.xhtml?id=" + bulletin);
        confirm(page, "publish");
        assertThat(page.locator("main")).containsText("已发布");
        Browser.shot(page, "journey-17-bulletin");
    }

    private static void everybodyReads() {
        Page page = browser.open(1440, 900);
        page.navigate(Zujie.url() + "/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("冒充"))
                .first()
                .click();
        assertThat(page.content()).doesNotContain("赵桂芳").doesNotContain(FIRST);
        Browser.shot(page, "journey-18-public");
    }

    private static void timePasses(String stop) {
        Page page = browser.login("sysadmin", "/console/platform/clock.xhtml");
        Browser.shot(page, "journey-19-clock");
        as("sysadmin")
                .body(Map.of(
                        "to", Reports.businessNow().plus(49, ChronoUnit.HOURS).toString()))
                .post("/clock")
                .then()
                .statusCode(200);
        Page bank = browser.login("cmbc", "/console/funds/stop.xhtml?id=" + stop);
        assertThat(bank.locator(".record-head")).containsText("到期");
        Browser.shot(bank, "journey-20-expired");
    }

    private static void auditorLooks(String report, String stop) {
        Page page = browser.login("auditor", "/console/platform/audit.xhtml?subject=" + report);
        assertThat(page.locator("main")).containsText("casework.EnterReport");
        assertThat(page.locator("main")).containsText("funds.OrderAllStops");
        for (String step : List.of("funds.ReviewStop", "funds.AnswerStop", "funds.StopQueries.get")) {
            page.navigate(Zujie.url() + "/console/platform/audit.xhtml?subject=" + stop + "&action=" + step);
            assertThat(page.locator("main table")).containsText(step);
        }
        page.navigate(Zujie.url() + "/console/platform/audit.xhtml?subject=" + stop);
        assertThat(page.content()).doesNotContain(FIRST).doesNotContain(SECOND).doesNotContain("赵桂芳");
        page.click(id("chain:verify"));
        assertThat(page.locator(id("verdict"))).containsText("完整");
        Browser.shot(page, "journey-21-audit");
    }

    private static void confirm(Page page, String dialog) {
        page.click("[data-open=" + dialog + "]");
        page.click(id(dialog + ":form:go"));
        page.waitForLoadState();
    }

    private static void fill(Page page, String id, String text) {
        page.fill(id(id), text);
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }

    private static String recordOf(Page page) {
        return page.url().replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
    }
}
