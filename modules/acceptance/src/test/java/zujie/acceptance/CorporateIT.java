package zujie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static zujie.acceptance.Zujie.as;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** SR-13: one list for a corporate account, answered by police, bank, market supervision and tax, each in its browser. */
class CorporateIT {

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
    void shouldCheckAnAccountTogetherAndControlIt() {
        Page officer = browser.login("officer", "/console/funds/new-corporate-check.xhtml");
        officer.selectOption(id("corporate:bankCode"), Reports.ICBC);
        officer.fill(id("corporate:accountNo"), Reports.account());
        officer.fill(id("corporate:holderName"), "福州顺昌达贸易有限公司");
        officer.fill(id("corporate:creditCode"), "91350102MA33W8K2X6");
        officer.fill(id("corporate:reason"), "开户一个月，收款即转出");
        officer.click(id("corporate:submit"));
        officer.waitForURL("**/corporate-check.xhtml?id=**");
        String path = officer.url().substring(officer.url().indexOf("/console/"));
        String check = path.substring(path.indexOf("id=") + 3).replaceAll("[^0-9a-f-].*", "");
        assertThat(officer.locator("#list")).containsText("市场监管");
        assertThat(officer.locator("#list")).containsText("税务");
        as("ccb").get("/corporate-checks/" + check).then().statusCode(404);

        answer(officer, null);
        answer(browser.login("icbc", path), null);
        answer(browser.login("fjsamr", path), "登记住所无法联系");
        Page tax = browser.login("fjtax", path);
        assertThat(tax.locator("#list")).containsText("登记住所无法联系");
        assertThat(tax.locator("#concluding")).hasCount(0);
        answer(tax, "连续三个月零申报");

        officer.navigate(Zujie.url() + path);
        assertThat(officer.locator("#list")).not().containsText("待填报");
        officer.selectOption(id("conclusion:result"), "SUSPICIOUS");
        officer.selectOption(id("conclusion:level"), "COUNTER_ONLY");
        officer.fill(id("conclusion:finding"), "疑似出租、出借对公账户");
        Browser.shot(officer, "corporate-1-conclusion");
        officer.click(id("conclusion:go"));
        assertThat(officer.locator("[data-open=agree]")).hasCount(0);

        Page approver = browser.login("approver", path);
        confirm(approver, "agree");
        Page bank = browser.login("icbc", path);
        assertThat(bank.locator("main")).containsText("疑似出租、出借对公账户");
        confirm(bank, "carryOut");
        assertThat(bank.locator("[data-open=carryOut]")).hasCount(0);
        Browser.shot(bank, "corporate-2-controlled");

        var told = as("officer")
                .get("/corporate-checks/" + check)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(told.getString("check.state")).isEqualTo("CONCLUDED");
        assertThat(told.getString("check.level")).isEqualTo("COUNTER_ONLY");
        assertThat(told.getString("check.reviewAt")).isNotNull();
        assertThat(told.getList("check.parts.answeredBy", String.class))
                .hasSize(4)
                .doesNotContain("");
        assertThat(told.getList("check.parts.party", String.class))
                .isEqualTo(List.of("POLICE", "BANK", "MARKET", "TAX"));
    }

    /** Answers the reader's own items; the first is odd if there is a note. */
    private static void answer(Page page, String odd) {
        if (odd != null) {
            page.selectOption("[id$=':0:answer']", new SelectOption().setValue("ABNORMAL"));
            page.fill("[id$=':0:note']", odd);
        }
        page.click(id("answers:send"));
        assertThat(page.locator("[role=status], .messages").first()).isVisible();
    }

    private static void confirm(Page page, String dialog) {
        page.click("[data-open=" + dialog + "]");
        page.click(id(dialog + ":form:go"));
        assertThat(page.locator("[data-open=" + dialog + "]")).hasCount(0);
    }

    private static String id(String client) {
        return "[id='" + client + "']";
    }
}
