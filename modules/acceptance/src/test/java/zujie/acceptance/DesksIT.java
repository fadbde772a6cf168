package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody logs in through Keycloak in a real browser and finds a desk; the public finds its site without. */
class DesksIT {

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

    @ParameterizedTest
    @CsvSource({
        "desk, 林晓",
        "officer, 王磊",
        "approver, 郑刚",
        "cmbc, 周强",
        "cmcc, 何伟",
        "outreach, 刘芳",
        "pbc, 高原",
        "fjca, 江涛",
        "sysadmin, 系统管理员",
        "secadmin, 安全管理员",
        "auditor, 审计员"
    })
    void shouldFindADesk(String user, String name) {
        Page page = browser.login(user, "/console/desk.xhtml");
        assertThat(page.url()).endsWith("/console/desk.xhtml");
        assertThat(page.content()).contains(name).doesNotContain("???");
        Browser.shot(page, "desk-" + user);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "desk, /console/casework/reports.xhtml",
        "desk, /console/casework/new-report.xhtml",
        "officer, /console/casework/cases.xhtml",
        "officer, /console/funds/stops.xhtml",
        "officer, /console/funds/golden-hour.xhtml?days=31",
        "officer, /console/cards/number-orders.xhtml",
        "cmbc, /console/funds/stops.xhtml",
        "cmcc, /console/cards/number-orders.xhtml",
        "outreach, /console/outreach/bulletins.xhtml",
        "officer, /console/insight/month.xhtml",
        "desk, /console/insight/funnel.xhtml",
        "approver, /console/directory/delegations.xhtml",
        "sysadmin, /console/directory/organisations.xhtml",
        "sysadmin, /console/platform/deliveries.xhtml",
        "sysadmin, /console/platform/parameters.xhtml",
        "sysadmin, /console/platform/calendar.xhtml",
        "sysadmin, /console/platform/duty.xhtml",
        "secadmin, /console/directory/accounts.xhtml",
        "secadmin, /console/directory/new-account.xhtml",
        "secadmin, /console/directory/service-accounts.xhtml",
        "auditor, /console/platform/audit.xhtml",
        "pbc, /console/insight/oversight.xhtml",
        "pbc, /console/insight/oversight-stops.xhtml",
        "fjca, /console/insight/oversight-numbers.xhtml"
    })
    void shouldShowTheList(String user, String path) {
        Page page = browser.login(user, path);
        assertThat(page.url()).endsWith(path);
        assertThat(page.content()).doesNotContain("???");
        Browser.shot(page, user + path.replace('/', '-').replaceFirst("[.]xhtml.*", ""));
        page.context().close();
    }

    /** The same screens on a phone and at night: nothing may be cut off to the side. */
    @ParameterizedTest
    @CsvSource({
        "desk, /console/desk.xhtml",
        "desk, /console/casework/new-report.xhtml",
        "officer, /console/casework/reports.xhtml",
        "cmbc, /console/funds/stops.xhtml",
        "cmcc, /console/cards/number-orders.xhtml",
        "sysadmin, /console/platform/parameters.xhtml"
    })
    void shouldFitAPhoneAndTheNight(String user, String path) {
        Page page = browser.login(user, path);
        String name = user + path.replace('/', '-').replace(".xhtml", "");
        page.setViewportSize(390, 844);
        page.reload();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("nothing sticks out of %s on a phone", path)
                .isEqualTo(0);
        Browser.shot(page, "phone-" + name);
        page.setViewportSize(1440, 900);
        page.evaluate("document.documentElement.dataset.theme = 'dark'");
        Browser.shot(page, "dark-" + name);
        page.context().close();
    }

    @Test
    void shouldShowTheDocumentOfTheApi() {
        Page page = browser.login("officer", "/console/platform/api.xhtml");
        page.waitForSelector(".swagger-ui .opblock", new Page.WaitForSelectorOptions().setTimeout(60_000));
        assertThat(page.content()).contains("/api/v1/stop-payments").contains("/api/v1/number-orders");
        Browser.shot(page, "api");
        page.context().close();
    }

    @Test
    void shouldShowThePublicItsSiteWithoutLogin() {
        Page page = browser.open(390, 844);
        page.navigate(Zujie.url() + "/");
        assertThat(page.content()).contains("96110").doesNotContain("???");
        assertThat(page.context().cookies()).as("no session for citizens").isEmpty();
        Browser.shot(page, "public-390");
        page.context().close();
    }
}
