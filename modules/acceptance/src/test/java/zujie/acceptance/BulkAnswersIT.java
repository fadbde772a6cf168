package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A bank's program answers many orders in one call: each for itself, and none twice. */
class BulkAnswersIT {

    private static final String PROGRAM = "bank-" + Reports.CMBC + "/zujie-demo-bank-" + Reports.CMBC;

    private static String ordered(String bank) {
        String report = Reports.enter("批量反馈", "批量反馈", Reports.account(), bank);
        return as("desk")
                .header("Idempotency-Key", key())
                .body(Map.of("reportId", report, "secondOfficerId", Reports.accountId("officer2")))
                .post("/stop-payments/batch")
                .then()
                .statusCode(201)
                .extract()
                .path("ordered[0].id");
    }

    private static Map<String, Object> held(String order, long fen, String at) {
        return Map.of("id", order, "answer", Map.of("resultCode", "0000", "accountBalanceFen", fen, "executedAt", at));
    }

    private static Response send(String key, List<Map<String, Object>> answers) {
        return as(PROGRAM)
                .header("Idempotency-Key", key)
                .body(Map.of("answers", answers))
                .post("/stop-payments/answers");
    }

    private static String state(String order) {
        return as("officer")
                .get("/stop-payments/" + order)
                .then()
                .statusCode(200)
                .extract()
                .path("stop.state");
    }

    @Test
    void shouldTakeWhatIsRightAndNameWhatIsNot() {
        String first = ordered(Reports.CMBC);
        String foreign = ordered(Reports.ICBC);
        String second = ordered(Reports.CMBC);
        String third = ordered(Reports.CMBC);
        String now = Reports.businessNow().toString();
        List<Map<String, Object>> answers = new ArrayList<>(List.of(
                held(first, 2_000_000, now),
                held(foreign, 2_000_000, now),
                held(second, -1, now),
                Map.of("id", third, "answer", Map.of("resultCode", "0301", "remark", "户名不符")),
                held(first, 3_000_000, now),
                Map.of("id", "nothing", "answer", Map.of("resultCode", "0301"))));
        String key = key();
        Response sent = send(key, answers);

        JsonPath told = sent.then().statusCode(200).extract().jsonPath();
        assertThat(told.getList("taken.id")).containsExactly(first, third);
        assertThat(told.getList("refused.line")).containsExactly(2, 3, 5, 6);
        assertThat(told.getList("refused.status")).containsExactly(404, 422, 409, 404);
        assertThat(told.getList("refused.id")).containsExactly(foreign, second, first, "nothing");
        assertThat(told.getString("refused[1].field")).isEqualTo("accountBalanceFen");
        assertThat(told.getString("refused[0].reason")).isNotBlank();
        assertThat(state(first)).isEqualTo("EXECUTED");
        assertThat(state(third)).isEqualTo("FAILED");
        assertThat(state(second)).isEqualTo("ISSUED");
        assertThat(state(foreign)).as("another bank's").isEqualTo("ISSUED");

        Response again = send(key, answers);
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(sent.asString());
        JsonPath anew = send(key(), answers).then().statusCode(200).extract().jsonPath();
        assertThat(anew.getList("taken.id"))
                .as("the same again changes nothing")
                .containsExactly(first, third);
        assertThat(send(key, answers.subList(0, 1)).statusCode())
                .as("another body")
                .isEqualTo(422);
    }

    @Test
    void shouldRefuseACallThatIsNoRowOfAnswers() {
        assertThat(send(key(), List.of()).statusCode()).isEqualTo(422);
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 0; i < 201; i++) {
            many.add(Map.of("id", SampleCalls.NOBODY, "answer", Map.of("resultCode", "0301")));
        }
        assertThat(send(key(), many).statusCode()).isEqualTo(422);
        assertThat(as(PROGRAM)
                        .body(Map.of("answers", many.subList(0, 1)))
                        .post("/stop-payments/answers")
                        .statusCode())
                .as("no key")
                .isEqualTo(400);
        JsonPath nobody = send(key(), many.subList(0, 200))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(nobody.getList("refused")).hasSize(200);
    }

    @Test
    void shouldDoTheSameForFreezes() {
        Map<String, Object> wrong = new HashMap<>(Map.of("id", SampleCalls.NOBODY));
        wrong.put("answer", Map.of("resultCode", "0600"));
        JsonPath told = as(PROGRAM)
                .header("Idempotency-Key", key())
                .body(Map.of("answers", List.of(wrong)))
                .post("/freezes/answers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(told.getList("taken")).isEmpty();
        assertThat(told.getString("refused[0].code")).isEqualTo("funds.freeze-not-found");
    }
}
