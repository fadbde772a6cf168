package zujie.acceptance;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong gets a clear answer, and nothing half-done stays. */
class BadInputIT {

    @Test
    void shouldGiveTheFirstAnswerToARepeatedKey() {
        String key = key();
        Map<String, Object> body = Reports.body("重复", "同一请求两次", "6226220200056705002");
        String first = as("desk")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("desk")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/reports")
                .then()
                .statusCode(201)
                .header("Idempotent-Replay", "true")
                .body("id", equalTo(first));
    }

    @Test
    void shouldRefuseAKeyReplayedWithAnotherBody() {
        String key = key();
        as("desk")
                .header("Idempotency-Key", key)
                .body(Reports.body("甲", "第一份", "6226220200056705003"))
                .post("/reports")
                .then()
                .statusCode(201);
        as("desk")
                .header("Idempotency-Key", key)
                .body(Reports.body("甲", "第二份", "6226220200056705003"))
                .post("/reports")
                .then()
                .statusCode(422)
                .body("title", equalTo("platform.idempotency-other-body"));
    }

    @Test
    void shouldDemandAKey() {
        as("desk")
                .body(Reports.body("甲", "无键", "6226220200056705004"))
                .post("/reports")
                .then()
                .statusCode(400)
                .body("title", equalTo("platform.idempotency-key-missing"));
    }

    @Test
    void shouldRefuseOversizedBody() {
        Map<String, Object> body = new HashMap<>(Reports.body("甲", "大", "6226220200056705005"));
        body.put("brief", "长".repeat(600_000));
        as("desk")
                .header("Idempotency-Key", key())
                .body(body)
                .post("/reports")
                .then()
                .statusCode(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"to\":}", "{\"unknown\":1}", "\"text\"", "{\"to\":\"yesterday\"}"})
    void shouldRefuseMalformedJson(String body) {
        as("sysadmin")
                .body(body)
                .post("/clock")
                .then()
                .statusCode(400)
                .body("title", equalTo("platform.json-malformed"));
    }

    @Test
    void shouldNameTheMissingField() {
        as("sysadmin").body("{}").post("/clock").then().statusCode(422).body("errors.field", hasItem("to"));
    }

    @Test
    void shouldRefuseUnknownChoice() {
        Map<String, Object> body = new HashMap<>(Reports.body("甲", "未知渠道", "6226220200056705006"));
        body.put("channel", "PIGEON");
        as("desk")
                .header("Idempotency-Key", key())
                .body(body)
                .post("/reports")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("channel"));
    }

    /** Emoji, rare surnames outside the basic plane, markup and SQL are text like any other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "对方发来😀红包👨‍👩‍👧",
                "姓氏𠮷、𡈽",
                "<script>alert(1)</script><img src=x onerror=alert(2)>",
                "'; drop table casework_report; --",
                "\" or 1=1 #"
            })
    void shouldKeepEveryTextAsItWasTyped(String brief) {
        String id = Reports.enter("𠮷田", brief, "6226220200056705007");
        as("desk").get("/reports/" + id).then().statusCode(200).body("brief", equalTo(brief));
    }

    @Test
    void shouldRefuseADisguisedUpload() {
        String report = Reports.enter("附件", "附件", Reports.account());
        byte[] program = "MZ\u0090 this is a program".getBytes(StandardCharsets.ISO_8859_1);
        attach(report, "照片.jpg", program).then().statusCode(415);
        attach(report, "程序.exe", program).then().statusCode(415);
        as("desk")
                .queryParam("subjectType", "report")
                .queryParam("subjectId", report)
                .get("/attachments")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
        byte[] big = new byte[11 * 1024 * 1024];
        Arrays.fill(big, (byte) 'a');
        attach(report, "大.txt", big).then().statusCode(413);
        String id = attach(report, "短信.txt", "您尾号1234账户".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("cmbc").get("/attachments/" + id).then().statusCode(anyOf(equalTo(403), equalTo(404)));
    }

    private static Response attach(String report, String name, byte[] content) {
        return as("desk")
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key())
                .queryParam("subjectType", "report")
                .queryParam("subjectId", report)
                .queryParam("fileName", name)
                .body(content)
                .post("/attachments");
    }

    @Test
    void shouldAnswer404ForIdsThatAreNone() {
        for (String path : List.of("/stop-payments/x", "/number-orders/x")) {
            as("officer").get(path).then().statusCode(404);
        }
    }

    @Test
    void shouldSpeakTheCallersLanguage() {
        as("icbc")
                .header("Accept-Language", "en")
                .get("/reports")
                .then()
                .statusCode(403)
                .body("detail", equalTo("Your role may not do this."));
        as("icbc").get("/reports").then().statusCode(403).body("detail", not(equalTo("Your role may not do this.")));
    }
}
