package zujie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static zujie.acceptance.Zujie.as;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The desk without a mouse: a call, a report with a pasted message, save and stop; and two officers on one report. */
class DeskKeyboardIT {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

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
    void shouldTakeAReportAndStopWithoutAMouse() {
        String account = Reports.account();
        Page page = browser.login("desk", "/console/desk.xhtml");
        Keyboard keys = page.keyboard();
        page.waitForSelector("#desk-figures");
        keys.press("n");
        page.waitForURL("**/new-report.xhtml");
        focused(page, "report:name");
        keys.type("周桂兰");
        keys.press("Enter");
        focused(page, "report:phone");
        keys.type("13905917788");
        keys.press("Enter");
        focused(page, "report:identityNumber");
        keys.press("Enter");
        focused(page, "report:fraudType");
        for (int i = 0; i < 8; i++) {
            keys.press("ArrowDown");
        }
        assertThat(page.locator(id("report:fraudType"))).hasValue("F08");
        page.waitForSelector("ol.ask li");

        keys.press("F2");
        focused(page, "report:pasted");
        keys.insertText("您于" + TYPED.format(Reports.businessNow().minus(20, ChronoUnit.MINUTES))
                + "向李强转账人民币30,000.00元，收款账号：" + account + "，收款人：李强。");
        keys.press("Tab");
        focused(page, "report:recognise");
        keys.press("Enter");
        page.waitForSelector(".chips .chip");
        tabTo(page, "report:take");
        keys.press("Enter");
        Locator payee = page.locator(id("report:transfers:0:payeeAccount"));
        assertThat(payee).hasValue(account);
        assertThat(page.locator(id("report:transfers:0:payeeName"))).hasValue("李强");
        Browser.shot(page, "keyboard-01-pasted");
        tabTo(page, "report:brief");
        keys.type("冒充公安民警，以涉嫌洗钱为由要求转账到安全账户。");

        keys.press("F9");
        page.waitForURL("**/new-stop.xhtml?report=**");
        assertThat(page.locator("#transfers")).containsText("30,000.00");
        Browser.shot(page, "keyboard-02-stop");
        tabTo(page, "order:secondOfficerId");
        keys.press("ArrowDown");
        tabTo(page, "order:submit");
        keys.press("Enter");
        page.waitForURL(url -> !url.contains("new-stop"));
    }

    /** SR-1: a call is its number and the key of its kind; a 报案 leads on to the form, which knows the number. */
    @Test
    void shouldLogACallInThreeKeysAndGoOnToItsReport() {
        Page page = browser.login("desk", "/console/casework/calls.xhtml");
        Keyboard keys = page.keyboard();
        focused(page, "call:number");
        keys.insertText("13905910001");
        keys.press("Alt+2");
        page.waitForSelector(".messages, [role=status]");
        assertThat(page.locator("#list")).containsText("139****0001");
        focused(page, "call:number");
        keys.insertText("13905910002");
        keys.press("Alt+4");
        page.waitForURL("**/new-report.xhtml?call=**");
        assertThat(page.locator(id("report:phone"))).hasValue("13905910002");
    }

    /** Two officers edit one report: the second sees what he typed and what is there, and chooses; nothing is lost. */
    @Test
    void shouldGiveTheSecondOfficerAChoice() {
        String report = Reports.enter("吴丽华", "原来的案情。", Reports.account());
        String screen = "/console/casework/amend-report.xhtml?id=" + report;
        Page first = browser.login("desk", screen);
        Page second = browser.login("officer", screen);
        first.fill(id("amend:brief"), "先保存的案情。");
        tabTo(first, "amend:save");
        first.keyboard().press("Enter");
        first.waitForURL("**/report.xhtml?id=**");

        second.fill(id("amend:brief"), "后保存的案情。");
        second.fill(id("amend:lossFen"), "60000");
        tabTo(second, "amend:save");
        second.keyboard().press("Enter");
        second.waitForSelector("#disputed");
        assertThat(second.locator("#disputed")).containsText("先保存的案情。");
        assertThat(second.locator("#disputed")).containsText("后保存的案情。");
        assertThat(second.locator("#disputed table.list > tbody > tr")).hasCount(1);
        Browser.shot(second, "two-officers-choice");
        assertThat(brief(report)).isEqualTo("先保存的案情。");

        tabTo(second, "amend:fields:0:choice:0");
        second.keyboard().press("Space");
        tabTo(second, "amend:save");
        second.keyboard().press("Enter");
        second.waitForURL("**/report.xhtml?id=**");
        assertThat(brief(report)).isEqualTo("后保存的案情。");
        assertThat(as("desk").get("/report-facts/" + report).jsonPath().getLong("lossFen"))
                .isEqualTo(6_000_000);
    }

    private static String brief(String report) {
        return as("desk").get("/report-facts/" + report).jsonPath().getString("brief");
    }

    private static void focused(Page page, String input) {
        assertThat(page.locator(id(input))).isFocused();
    }

    /** Goes on with the tabulator until the input has the focus. */
    private static void tabTo(Page page, String input) {
        for (int i = 0; i < 80; i++) {
            if (input.equals(page.evaluate("document.activeElement ? document.activeElement.id : ''"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        focused(page, input);
    }

    private static String id(String client) {
        return "[id='" + client + "']";
    }
}
