package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure opens exactly what it counts, and an authority sees figures and orders of its field and nothing else. */
class FiguresIT {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Test
    void shouldCountWhatTheListsShow() {
        YearMonth month = YearMonth.from(LocalDate.ofInstant(Reports.businessNow(), CHINA));
        JsonPath view = json("officer", "/figures/month?month=" + month);
        String from = month.atDay(1).atStartOfDay(CHINA).toInstant().toString();
        String to = month.plusMonths(1).atDay(1).atStartOfDay(CHINA).toInstant().toString();
        String days = "%s=" + month.atDay(1) + "&%s=" + month.atEndOfMonth();

        assertThat(view.getLong("received.count"))
                .isPositive()
                .isEqualTo(rows("officer", "/reports?unique=true&" + days.formatted("from", "to")));
        assertThat(view.getLong("stopsExecuted.count"))
                .isPositive()
                .isEqualTo(rows("officer", "/stop-payments?executedFrom=" + from + "&executedTo=" + to));
        assertThat(view.getLong("numbersShut.count"))
                .isEqualTo(rows("officer", "/number-orders?" + days.formatted("executedFrom", "executedTo")));
        assertThat(view.getLong("bulletins.count"))
                .isEqualTo(rows("officer", "/bulletins?" + days.formatted("publishedFrom", "publishedTo")));
        assertThat(view.getLong("dissuasion.warned.count"))
                .isPositive()
                .isEqualTo(rows("officer", "/dissuasions?" + days.formatted("from", "to")));
        assertThat(view.getLong("dissuasion.dissuaded.count"))
                .isEqualTo(rows("officer", "/dissuasions?state=DISSUADED&" + days.formatted("from", "to")));
        assertThat(view.getLong("dissuasion.contacted.count"))
                .isEqualTo(rows("officer", "/dissuasions?which=CONTACTED&" + days.formatted("from", "to")));
        assertThat(view.getString("received.link")).contains("unique=true");
    }

    /** The funnel's entries agree with what the lists count, and tell nothing that was not known yet. */
    @Test
    void shouldTellTheFunnelByTheSameReportsAndMoneyAsTheMonth() {
        YearMonth month = YearMonth.from(LocalDate.ofInstant(Reports.businessNow(), CHINA));
        JsonPath view = json("officer", "/figures/month?month=" + month);
        String span = "/figures/funnel?from=" + month.atDay(1) + "&to=" + month.atEndOfMonth();
        JsonPath funnel = json("officer", span);
        assertThat(funnel.getLong("reports")).isEqualTo(view.getLong("received.count"));
        assertThat(funnel.getLong("lossFen")).isPositive();
        assertThat(funnel.getLong("stopped.orders")).isEqualTo(view.getLong("stopsExecuted.count"));
        assertThat(funnel.getLong("stopped.balanceFen")).isEqualTo(view.getLong("accountBalanceFen"));
        assertThat(funnel.getLong("stopped.involvedFen")).isEqualTo(view.getLong("disputedFen"));
        assertThat(funnel.getLong("frozen.orders")).isPositive();
        JsonPath before = json("officer", span + "&asOf=2020-01-01");
        assertThat(before.getLong("reports")).isZero();
        assertThat(before.getLong("lossFen")).isZero();
        assertThat(before.getLong("stopped.balanceFen")).isZero();
        assertThat(before.getLong("frozen.orders")).isZero();
        as("officer")
                .get("/figures/funnel?from=" + month.atEndOfMonth() + "&to=" + month.atDay(1))
                .then()
                .statusCode(422);
    }

    @Test
    void shouldShowAnAuthorityItsBanksAndTheirOrdersWithoutPersons() {
        JsonPath view = json("pbc", "/oversight/month");
        assertThat(view.getString("field")).isEqualTo("BANKS");
        assertThat(view.getList("carriers")).isEmpty();
        List<Map<String, Object>> banks = view.getList("banks");
        assertThat(banks).isNotEmpty();
        for (Map<String, Object> bank : banks) {
            for (Map.Entry<String, String> figure : Map.of("ORDERED", "ordered", "LATE", "late", "EXECUTED", "executed")
                    .entrySet()) {
                assertThat(((Number) bank.get(figure.getValue())).longValue())
                        .as(bank.get("bankName") + " " + figure.getKey())
                        .isEqualTo(rows(
                                "pbc",
                                "/oversight/stop-payments?which=" + figure.getKey() + "&bank=" + bank.get("bankCode")));
            }
        }
        List<Map<String, Object>> rows = json("pbc", "/oversight/stop-payments").getList("rows");
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.keySet())
                .isSubsetOf(Set.of(
                        "orderId",
                        "orderNo",
                        "bankCode",
                        "bankName",
                        "orgName",
                        "state",
                        "tone",
                        "unitPath",
                        "issuedAt",
                        "dueAt",
                        "answeredAt",
                        "late",
                        "executedAt",
                        "accountBalanceFen",
                        "disputedFen",
                        "cursor")));
    }

    @Test
    void shouldShowEachAuthorityItsOwnFieldOnly() {
        assertThat(json("fjca", "/oversight/month").getString("field")).isEqualTo("CARRIERS");
        as("fjca").get("/oversight/number-orders").then().statusCode(200);
        as("fjca")
                .get("/oversight/stop-payments")
                .then()
                .statusCode(403)
                .body("title", equalTo("insight.not-in-mandate"));
        as("pbc")
                .get("/oversight/number-orders")
                .then()
                .statusCode(403)
                .body("title", equalTo("insight.not-in-mandate"));
    }

    @ParameterizedTest
    @CsvSource({
        "/review, {\"decision\":\"APPROVED\"}",
        "/answer, {\"resultCode\":\"1301\"}",
        "/release, {\"reason\":\"x\"}",
        "/lifted, {}"
    })
    void shouldLetAnAuthorityMoveNothing(String move, String body) {
        List<String> orders = json("pbc", "/oversight/stop-payments").getList("rows.orderId");
        as("pbc").get("/stop-payments/" + orders.get(0)).then().statusCode(403);
        as("pbc")
                .header("Idempotency-Key", key())
                .body(body)
                .post("/stop-payments/" + orders.get(0) + move)
                .then()
                .statusCode(403)
                .body("title", equalTo("platform.not-permitted"));
    }

    private static JsonPath json(String user, String path) {
        return as(user).get(path).then().statusCode(200).extract().jsonPath();
    }

    /** How many rows a list has in all, read to its end. */
    private static long rows(String user, String path) {
        long count = 0;
        String cursor = null;
        do {
            JsonPath piece =
                    json(user, path + (path.contains("?") ? "&" : "?") + (cursor == null ? "" : "cursor=" + cursor));
            count += piece.getList("rows").size();
            cursor = piece.getString("next");
        } while (cursor != null);
        return count;
    }
}
