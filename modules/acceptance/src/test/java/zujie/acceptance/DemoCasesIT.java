package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static zujie.acceptance.Zujie.as;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The cases C1, C2 and C5 of the source reports, played by the demo, have ended as the reports tell. */
class DemoCasesIT {

    /** The first row of a list that fits, through all its pages. */
    private static Map<String, Object> find(String user, String list, Predicate<Map<String, Object>> what) {
        String cursor = "";
        do {
            JsonPath piece = as(user).get(list + (list.contains("?") ? "&" : "?") + "size=200&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Map<String, Object>> rows = piece.getList("rows");
            for (Map<String, Object> row : rows) {
                if (what.test(row)) {
                    return row;
                }
            }
            cursor = piece.getString("next");
        } while (cursor != null);
        throw new AssertionError("Nothing fits in " + list);
    }

    private static Map<String, Object> byCustomer(String bank, String name) {
        return find(bank, "/counter-checks", row -> name.equals(row.get("customerName")));
    }

    /** Stopped at the counter by the officer posted there; what was saved is confirmed with evidence, the teller rewarded. */
    @Test
    void shouldHaveStoppedC1AtTheCounter() {
        Map<String, Object> check = byCustomer("ccb", "赵桂兰");
        assertThat(check)
                .containsEntry("state", "CONFIRMED")
                .containsEntry("branch", "中轴路支行")
                .containsEntry("savedFen", 3_000_000);
        assertThat(check.get("attendedAt")).as("an officer came").isNotNull();
        assertThat(check.get("confirmedBy")).isNotEqualTo(check.get("teller"));
        List<Map<String, Object>> rewards = as("ccb2")
                .get("/counter-rewards")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
        Map<String, Object> reward = rewards.stream()
                .filter(row -> check.get("id").equals(row.get("checkId")))
                .findFirst()
                .orElseThrow();
        assertThat(reward).containsEntry("state", "PAID");
        assertThat(reward.get("listNo")).isNotNull();
        as("officer").get("/counter-rewards").then().statusCode(403);
        Map<String, Object> report = find(
                "desk",
                "/reports",
                row -> "COUNTER".equals(row.get("channel"))
                        && String.valueOf(row.get("victim")).startsWith("赵"));
        assertThat(report).as("nothing was lost").containsEntry("lossFen", 0);
    }

    /** The money had left the counter: stopped 35 minutes later with less than was sent, frozen, traced back to the bank. */
    @Test
    void shouldHaveStoppedAndFrozenC2AndAskedTheCounter() {
        assertThat(byCustomer("icbc", "王秀英"))
                .containsEntry("state", "PROCEEDED")
                .containsEntry("noticeSigned", false);
        Map<String, Object> stop = find("officer", "/stop-payments?state=FROZEN", row -> Integer.valueOf(4_213_050)
                .equals(row.get("accountBalanceFen")));
        assertThat(stop)
                .containsEntry("resultCode", "1200")
                .containsEntry("balanceShort", true)
                .containsEntry("accountBalanceFen", 4_213_050)
                .containsEntry("disputedFen", 4_213_050);
        Map<String, Object> freeze =
                find("officer", "/freezes", row -> stop.get("id").equals(row.get("stopId")));
        assertThat(freeze)
                .containsEntry("state", "IN_FORCE")
                .containsEntry("frozenFen", 4_213_050)
                .containsEntry("resultCode", "1200");
        assertThat(freeze.get("expiresAt")).isNotNull();
        Map<String, Object> query = find("officer", "/account-queries?kind=TRANSACTIONS", row -> stop.get("id")
                .equals(row.get("groundId")));
        List<Object> serials = as("officer")
                .get("/account-query-answers/" + query.get("id") + "/transactions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("rows.serial");
        assertThat(serials).contains("MS202611060001", "MS202611060002");
        Map<String, Object> watch = find("officer", "/account-queries?kind=DYNAMIC", row -> stop.get("id")
                .equals(row.get("groundId")));
        assertThat(watch.get("watchUntil")).isNotNull();
        Map<String, Object> trace =
                find("officer", "/trace-backs", row -> stop.get("reportNo").equals(row.get("reportNo")));
        assertThat(trace.get("skipped")).asInstanceOf(LIST).isNotEmpty();
    }

    /** Stopped within minutes with all of it still there, frozen on the day of the filing, the holder known. */
    @Test
    void shouldHaveHeldAllOfC5() {
        Map<String, Object> stop = find("officer", "/stop-payments?state=FROZEN", row -> Integer.valueOf(1_663_500)
                .equals(row.get("accountBalanceFen")));
        assertThat(stop).containsEntry("accountBalanceFen", 1_663_500).containsEntry("disputedFen", 1_663_500);
        Map<String, Object> freeze =
                find("officer", "/freezes", row -> stop.get("id").equals(row.get("stopId")));
        assertThat(freeze).containsEntry("state", "IN_FORCE").containsEntry("frozenFen", 1_663_500);
        Map<String, Object> query = find("officer", "/account-queries?kind=HOLDER", row -> freeze.get("id")
                .equals(row.get("groundId")));
        assertThat(query.get("answeredAt")).isNotNull();
    }
}
