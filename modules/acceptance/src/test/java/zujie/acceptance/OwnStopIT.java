package zujie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A bank stops its own account first (R1.4): the order that follows, and what happens when none does. */
class OwnStopIT {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final Map<String, String> ALL_MATCH =
            Map.of("name", "MATCH", "account", "MATCH", "amount", "MATCH", "time", "MATCH");

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

    /** By REST: the time of the bank's own stop is that of the order's execution, and 1301 says that it is held. */
    @Test
    void shouldHoldFromTheBanksOwnStopOn_R1_4_R1_8() {
        Instant ceased = ceased(Duration.ofHours(3));
        String stop = ordered(ownStop(ceased));
        as("cmbc").get("/stop-payments/" + stop).then().statusCode(200).body("stoppedFirstAt", equalTo(shown(ceased)));
        answer(stop, ceased.minusSeconds(1), 422);
        answer(stop, ceased, 200);
        as("desk")
                .get("/stop-payments/" + stop)
                .then()
                .body("stop.state", equalTo("EXECUTED"))
                .body("stop.expiresAt", equalTo(shown(ceased.plus(Duration.ofHours(48)))));
    }

    /** At the console: the form of an order that follows the bank's own stop has its time and result in it. */
    @Test
    void shouldOfferTheTimeOfTheBanksOwnStopAtTheConsole_R1_4() {
        Instant ceased = ceased(Duration.ofHours(2));
        String stop = ordered(ownStop(ceased));
        Page page = browser.login("cmbc", "/console/funds/stop.xhtml?id=" + stop);
        assertThat(page.locator("[id='answer:executedAt']")).hasValue(TYPED.format(ceased));
        assertThat(page.locator("[id='answer:resultCode']")).hasValue("1301");
        Browser.shot(page, "funds-40-order-after-own-stop");
    }

    @Test
    void shouldLetTheBankSayWhenItLiftedItsOwnStop_R1_4() {
        Instant ceased = ceased(Duration.ofHours(25));
        String report = ownStop(ceased);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as("cmbc").get("/bank-reports/" + report).path("report.liftDueAt") != null);
        Page page = browser.login("cmbc", "/console/funds/bank-report.xhtml?id=" + report);
        Browser.shot(page, "funds-41-own-stop-to-lift");
        page.click("[data-open=lift]");
        page.fill("[id='lift:form:liftedAt']", TYPED.format(ceased.minusSeconds(5)));
        page.click("[id='lift:form:go']");
        assertThat(page.locator("body")).containsText("恢复时间早于先行止付时间");
        Instant lifted = ceased(Duration.ofMinutes(2));
        page.fill("[id='lift:form:liftedAt']", TYPED.format(lifted));
        page.click("[id='lift:form:go']");
        assertThat(page.locator("body")).containsText("已登记恢复账户");
        assertThat(page.locator("[data-open=lift]")).hasCount(0);
        Browser.shot(page, "funds-42-own-stop-lifted");
        as("desk")
                .get("/bank-reports/" + report)
                .then()
                .body("report.liftedAt", equalTo(shown(lifted)))
                .body("steps.event", hasItem("LIFTED"));
        Map<String, Object> other = Map.of("liftedAt", lifted.plusSeconds(1).toString());
        as("cmbc")
                .header("Idempotency-Key", key())
                .body(other)
                .post("/bank-reports/" + report + "/lifting")
                .then()
                .statusCode(409);
        as("ccb")
                .header("Idempotency-Key", key())
                .body(other)
                .post("/bank-reports/" + report + "/lifting")
                .then()
                .statusCode(404);
    }

    /** R1.11: the 48 hours and the clock of the filing stand side by side, for the police. */
    @Test
    void shouldShowTheClockOfTheFilingBesideTheStops_R1_11() {
        String report = Reports.enter("郑立案", "冒充客服退款", Reports.account());
        String stop = order(report);
        Page page = browser.login("officer", "/console/funds/stop.xhtml?id=" + stop);
        assertThat(page.locator("#filing")).containsText("接报");
        for (String move : List.of("/accept", "/review")) {
            as("officer")
                    .header("Idempotency-Key", key())
                    .body(Map.of())
                    .post("/reports/" + report + move)
                    .then()
                    .statusCode(200);
        }
        page.reload();
        assertThat(page.locator("#filing .clock")).hasCount(1);
        Browser.shot(page, "funds-43-clock-of-filing");
        Page bank = browser.login("cmbc", "/console/funds/stop.xhtml?id=" + stop);
        assertThat(bank.locator("#filing")).hasCount(0);
    }

    private static Instant ceased(Duration ago) {
        return Reports.businessNow().minus(ago).truncatedTo(ChronoUnit.SECONDS);
    }

    private static String shown(Instant at) {
        return at.toString();
    }

    private static void answer(String stop, Instant at, int status) {
        as("cmbc")
                .header("Idempotency-Key", key())
                .body(Map.of(
                        "resultCode",
                        "1301",
                        "accountBalanceFen",
                        100_000,
                        "executedAt",
                        at.toString(),
                        "elements",
                        ALL_MATCH))
                .post("/stop-payments/" + stop + "/answer")
                .then()
                .statusCode(status);
    }

    private static String ordered(String bankReport) {
        String report = as("desk")
                .body(Map.of("fraudType", "F08", "note", "已受理"))
                .post("/bank-reports/" + bankReport + "/acceptance")
                .then()
                .statusCode(200)
                .extract()
                .path("reportId");
        return order(report);
    }

    private static String order(String report) {
        return as("desk")
                .header("Idempotency-Key", key())
                .body(Map.of("reportId", report, "secondOfficerId", Reports.accountId("officer2")))
                .post("/stop-payments/batch")
                .then()
                .statusCode(201)
                .body("left", equalTo(List.of()))
                .extract()
                .path("ordered[0].id");
    }

    private static String ownStop(Instant ceased) {
        return as("cmbc")
                .header("Idempotency-Key", key())
                .body(Map.of(
                        "kind",
                        "CASE",
                        "applicationType",
                        "02",
                        "unitCode",
                        "350100000000",
                        "personName",
                        "方美玲",
                        "personPhone",
                        "13905917720",
                        "description",
                        "客户称被骗，本行已先行止付",
                        "ceasedAt",
                        ceased.toString(),
                        "transfers",
                        List.of(Map.of(
                                "payerBank",
                                Reports.CMBC,
                                "payerAccount",
                                "6226220200022003340",
                                "payeeBank",
                                Reports.CMBC,
                                "payeeAccount",
                                Reports.account(),
                                "payeeName",
                                "李强",
                                "amountFen",
                                100_000,
                                "transferredAt",
                                ceased.minus(Duration.ofMinutes(30)).toString(),
                                "channel",
                                "网上银行",
                                "ceased",
                                true))))
                .post("/bank-reports")
                .then()
                .statusCode(201)
                .body("liftedAt", nullValue())
                .extract()
                .path("id");
    }
}
