package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static zujie.acceptance.Zujie.anonymous;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zujie.launcher.ExternalDatabase;

/** One case from the report to the public warning, by everybody who has a hand in it. */
class GoldenPathIT {

    private static final String BANK_PROGRAM = "bank-305100000013/zujie-demo-bank-305100000013";

    @Test
    void shouldTakeACaseFromReportToWarning() throws SQLException {
        String account = Reports.account();
        String report = Reports.enter("王秀英", "自称民警，要求转入安全账户", account);
        String transfer = as("desk")
                .get("/reports/" + report)
                .then()
                .statusCode(200)
                .extract()
                .path("transfers[0].id");
        String second = Reports.accountId("officer2");

        String stop = as("desk")
                .header("Idempotency-Key", key())
                .body(Map.of("reportId", report, "transferId", transfer, "secondOfficerId", second))
                .post("/stop-payments")
                .then()
                .statusCode(201)
                .body("state", equalTo("ISSUED"))
                .extract()
                .path("id");

        // Another bank must not learn that the order exists.
        as("icbc").get("/stop-payments/" + stop).then().statusCode(404);
        as("cmbc").get("/stop-payments/" + stop).then().statusCode(200);
        as("officer2")
                .body(Map.of("decision", "APPROVED"))
                .post("/stop-payments/" + stop + "/review")
                .then()
                .statusCode(403);
        as("approver")
                .body(Map.of("decision", "APPROVED", "note", "情况属实"))
                .post("/stop-payments/" + stop + "/review")
                .then()
                .statusCode(200);

        Instant executed = Reports.businessNow();
        Map<String, Object> answer = new HashMap<>(
                Map.of("resultCode", "0000", "accountBalanceFen", 6_000_000, "executedAt", executed.toString()));
        String answerKey = key();
        for (int i = 0; i < 2; i++) {
            as(BANK_PROGRAM)
                    .header("Idempotency-Key", answerKey)
                    .body(answer)
                    .post("/stop-payments/" + stop + "/answer")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("EXECUTED"));
        }
        Map<String, Object> other = new HashMap<>(answer);
        other.put("accountBalanceFen", 5_999_999);
        as(BANK_PROGRAM)
                .header("Idempotency-Key", key())
                .body(other)
                .post("/stop-payments/" + stop + "/answer")
                .then()
                .statusCode(409);

        String file = as("officer")
                .body(Map.of("reportId", report, "title", "冒充公检法诈骗案"))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        shutNumber(report, second);
        String bulletin = warn(file);

        // R1.8: 48 hours after the bank's execution the stop ends by itself.
        as("sysadmin")
                .body(Map.of("to", executed.plus(47, ChronoUnit.HOURS).toString()))
                .post("/clock")
                .then()
                .statusCode(200);
        as("officer").get("/stop-payments/" + stop).then().body(containing("EXECUTED"));
        as("sysadmin")
                .body(Map.of(
                        "to", executed.plus(48, ChronoUnit.HOURS).plusSeconds(1).toString()))
                .post("/clock")
                .then()
                .statusCode(200);
        as("officer").get("/stop-payments/" + stop).then().body(containing("EXPIRED"));

        String page = anonymous()
                .get("/public/bulletin.xhtml?id=" + bulletin)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).doesNotContain("王秀英").doesNotContain(account);
        audited(stop, account);
    }

    private static void shutNumber(String report, String second) {
        Map<String, Object> order = new HashMap<>(Map.of(
                "reportId", report,
                "number", Reports.shownNumber(),
                "carrierCode", "CMCC",
                "secondOfficer", second,
                "reason", "冒充公检法诈骗主叫",
                "legalArticle", "《中华人民共和国反电信网络诈骗法》",
                "appealChannel", "向发出指令的公安机关提出申诉",
                "requiredPapers", "本人身份证件"));
        order.put("startsAt", Reports.businessNow().toString());
        String id = as("officer")
                .header("Idempotency-Key", key())
                .body(order)
                .post("/number-orders")
                .then()
                .statusCode(201)
                .body("suspectedSpoof", equalTo(true))
                .extract()
                .path("id");
        as("cmcc").get("/number-orders/" + id).then().statusCode(404);
        as("approver")
                .body(Map.of("agreed", true, "reason", "同意"))
                .post("/number-orders/" + id + "/approval")
                .then()
                .statusCode(200);
        as("cucc").get("/number-orders/" + id).then().statusCode(404);
        as("telecom-cmcc/zujie-demo-telecom-cmcc")
                .header("Idempotency-Key", key())
                .body(Map.of("executed", true, "note", "已拦截"))
                .post("/number-orders/" + id + "/answer")
                .then()
                .statusCode(200)
                .body("state", equalTo("EXECUTED"));
    }

    private static String warn(String file) {
        String id = as("outreach")
                .body(Map.of("caseId", file))
                .post("/bulletins")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        anonymous().get("/public/bulletin.xhtml?id=" + id).then().statusCode(not(200));
        as("outreach")
                .body("{}")
                .post("/bulletins/" + id + "/submission")
                .then()
                .statusCode(200);
        return as("approver")
                .body("{}")
                .post("/bulletins/" + id + "/publication")
                .then()
                .statusCode(200)
                .extract()
                .path("number");
    }

    private static void audited(String stop, String account) throws SQLException {
        String rows = as("auditor")
                .queryParam("subject", stop)
                .get("/audit")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(rows).contains("funds.OrderStopPayment").contains("funds.AnswerStop");
        assertThat(rows).doesNotContain(account).doesNotContain("王秀英");
        assertThat(broken()).isNull();
        tampered(stop);
    }

    /** Whoever changes a sealed row behind the application's back is found out, down to the row. */
    private static void tampered(String stop) throws SQLException {
        ExternalDatabase database = Zujie.system().database();
        try (Connection connection = DriverManager.getConnection(
                        database.url(), database.migrateUser(), database.migratePassword());
                Statement statement = connection.createStatement()) {
            String sealed = "select max(a.id) from platform_audit a join platform_audit_sealed s on s.audit_id = a.id"
                    + " where a.subject_id = '" + stop + "' and a.action like 'funds.OrderStopPayment%'";
            await().atMost(Duration.ofSeconds(70)).until(() -> number(statement, sealed) != null);
            Long row = number(statement, sealed);
            String named = "update platform_audit set actor = %s where id = " + row;
            String who = "(select b.actor from (select actor from platform_audit where id = " + row + ") b)";
            statement.executeUpdate(named.formatted("concat(" + who + ", '2')"));
            try {
                assertThat(broken()).isEqualTo(row);
            } finally {
                statement.executeUpdate(named.formatted("left(" + who + ", char_length(" + who + ") - 1)"));
            }
        }
        assertThat(broken()).isNull();
    }

    private static @Nullable Long number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            long found = rows.getLong(1);
            return rows.wasNull() ? null : found;
        }
    }

    /** The first row that does not fit its seal; null if the chain is intact. */
    private static @Nullable Long broken() {
        JsonPath verdict = as("auditor")
                .body("{}")
                .post("/audit/verify")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Number row = verdict.get("brokenRow");
        assertThat(verdict.getBoolean("intact")).isEqualTo(row == null);
        return row == null ? null : row.longValue();
    }

    private static org.hamcrest.Matcher<String> containing(String word) {
        return org.hamcrest.Matchers.containsString(word);
    }
}
