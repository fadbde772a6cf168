package zujie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the console must do in a real browser, whatever the record. */
class ConsoleIT {

    private static final String MARKUP = "<img src=x onerror=broken=1>'\"--😀";

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
    void shouldTellTheBankOfAnOrderWithoutReload() {
        Page page = browser.login("cmbc", "/console/funds/stops.xhtml");
        String order = orderStop();
        assertThat(page.locator("#bell-list li a[href*='" + order + "']").first())
                .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(15_000));
        page.context().close();
    }

    @Test
    void shouldShowMarkupInEveryTextAsText() {
        String report = as("desk")
                .header("Idempotency-Key", key())
                .body(Map.of(
                        "channel",
                        "110",
                        "fraudType",
                        "F08",
                        "brief",
                        MARKUP,
                        "victim",
                        Map.of("name", MARKUP, "phone", "13905912345"),
                        "transfers",
                        List.of(Map.of(
                                "payeeBank",
                                Reports.CMBC,
                                "payeeAccount",
                                Reports.account(),
                                "payeeName",
                                MARKUP,
                                "amountFen",
                                100,
                                "transferredAt",
                                Reports.businessNow().minusSeconds(60).toString(),
                                "channel",
                                MARKUP)),
                        "contacts",
                        List.of(Map.of("kind", "APP", "value", MARKUP))))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String file = as("officer")
                .body(Map.of("reportId", report, "title", MARKUP))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Page page = browser.login("officer", "/console/casework/report.xhtml?id=" + report);
        assertThat(page.locator("main")).containsText(MARKUP);
        List<String> screens = new ArrayList<>(List.of(
                "/console/casework/case.xhtml?id=" + file,
                "/console/casework/cases.xhtml",
                "/console/casework/reports.xhtml",
                "/console/funds/new-stop.xhtml?report=" + report,
                "/console/desk.xhtml"));
        for (String screen : screens) {
            assertThat(page.evaluate("window.broken"))
                    .as("script ran on %s", page.url())
                    .isNull();
            page.navigate(Zujie.url() + screen);
        }
        assertThat(page.evaluate("window.broken")).isNull();
        page.context().close();
    }

    @Test
    void shouldAttachWhatIsWhatItSaysAndRefuseADisguise() {
        String report = Reports.enter("附件测试", "附件", Reports.account());
        Page page = browser.login("desk", "/console/casework/report.xhtml?id=" + report);
        String input = ".attachments input[type=file]";
        page.setInputFiles(
                input, new FilePayload("截图.png", "image/png", "MZ not a picture".getBytes(StandardCharsets.UTF_8)));
        page.click(".attachments input[type=submit]");
        assertThat(page.locator(".attachments tbody tr")).hasCount(0);
        page.setInputFiles(
                input, new FilePayload("通话记录.txt", "text/plain", "10:40 来电".getBytes(StandardCharsets.UTF_8)));
        page.click(".attachments input[type=submit]");
        assertThat(page.locator(".attachments tbody tr")).hasCount(1);
        assertThat(page.locator(".attachments")).containsText("通话记录.txt");
        page.context().close();
    }

    @Test
    void shouldRefuseAFormThatAnotherSiteSends() {
        Page page = browser.login("desk", "/console/desk.xhtml");
        int status = page.request()
                .post(
                        Zujie.url() + "/console/casework/new-report.xhtml",
                        RequestOptions.create()
                                .setHeader("Origin", "https://evil.example")
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData("report=report&report%3Asave=x&jakarta.faces.ViewState=stateless"))
                .status();
        assertThat(status).isGreaterThanOrEqualTo(400);
        page.context().close();
    }

    @Test
    void shouldLogOutOfKeycloakToo() {
        Page page = browser.login("officer", "/console/desk.xhtml");
        page.locator("summary:has(.i-user), .who:not(.bell) summary").first().click();
        page.click("#logout");
        page.waitForLoadState();
        page.navigate(Zujie.url() + "/console/desk.xhtml");
        assertThat(page.locator("#kc-login")).isVisible();
        page.context().close();
    }

    private static String orderStop() {
        String report = Reports.enter("李铃", "提醒测试", Reports.account());
        String transfer = as("desk").get("/reports/" + report).then().extract().path("transfers[0].id");
        return as("desk")
                .header("Idempotency-Key", key())
                .body(Map.of(
                        "reportId", report, "transferId", transfer, "secondOfficerId", Reports.accountId("officer2")))
                .post("/stop-payments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
