package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import io.restassured.response.Response;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input at the message gateway, over the line as a bank sends it: answered in the format, and nothing harmed by it. */
class GatewayInputIT {

    private static final String PROGRAM = "bank-" + Reports.CMBC + "/zujie-demo-bank-" + Reports.CMBC;
    private static final AtomicLong SENT = new AtomicLong(System.nanoTime() % 1_000_000_000_000L);

    private static String request(String code, String type, String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + type
                + "<Request><Head><Mode>01</Mode><To>350104000000</To>"
                + "<TxCode>" + code + "</TxCode><TransSerialNumber>" + Reports.CMBC + "_000000000000"
                + String.format("%028d", SENT.incrementAndGet()) + "</TransSerialNumber></Head><Body>" + body
                + "</Body></Request>";
    }

    private static Response send(String request) {
        return as(PROGRAM)
                .contentType("application/xml; charset=UTF-8")
                .body(request)
                .post("/gateway/messages");
    }

    private static void assertAnswer(Response answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("<Code>" + code + "</Code>").doesNotContain("root:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE r [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\"> %p;]>"
            })
    void shouldAnswerBombsAndSpiesAsAFaultOfFormat(String type) {
        assertAnswer(
                send(request("100102", type, "<applicationID>&x;</applicationID><result>0000</result>")), "200001");
    }

    /** A report whose attachment has so many bytes. */
    private static String reportWith(int bytes) {
        byte[] content = new byte[bytes];
        new Random(7).nextBytes(content);
        String number = "0401" + String.format("%032d", SENT.incrementAndGet());
        return request(
                "100401",
                "",
                "<applicationID>" + number + "</applicationID><applicationType>01</applicationType>"
                        + "<victim><Name>陈某</Name><PhoneNumber>13905910000</PhoneNumber></victim>"
                        + "<accidentDescription>附件</accidentDescription><transactions><transaction><type>柜面</type>"
                        + "<amount>50000.00</amount><transferIn><AccountName>李强</AccountName><AccountNumber>"
                        + Reports.account() + "</AccountNumber></transferIn><isCeased>0</isCeased></transaction>"
                        + "</transactions><reportOrgName>福州仓山支行</reportOrgName><attachments><attachment>"
                        + "<filename>040_1_1</filename><content>"
                        + Base64.getEncoder().encodeToString(content)
                        + "</content></attachment></attachments>");
    }

    @Test
    void shouldTakeAnAttachmentOfFiveMegabytesAndNoneOfEleven() {
        assertAnswer(send(reportWith(5 << 20)), "100000");
        assertThat(send(reportWith(11 << 20)).statusCode()).isEqualTo(413);
    }

    /** The order of another bank: nobody is told that it exists, and the audit shows who tried. */
    @Test
    void shouldHideTheOrderOfAnotherBankAndShowItInTheAudit() {
        Map<String, Object> order = order();
        String id = (String) order.get("id");
        String number = (String) order.get("orderNo");
        as(PROGRAM)
                .header("Idempotency-Key", key())
                .body(Map.of("resultCode", "0301", "remark", "户名不符"))
                .post("/stop-payments/" + id + "/answer")
                .then()
                .statusCode(404);
        Response byMessage =
                send(request("100102", "", "<applicationID>" + number + "</applicationID><result>0301</result>"));
        assertAnswer(byMessage, "200010");
        Response unknown = send(request(
                "100102", "", "<applicationID>0101" + "9".repeat(32) + "</applicationID><result>0301</result>"));
        assertAnswer(unknown, "200010");
        assertThat(description(byMessage)).isEqualTo(description(unknown));
        assertThat(as("desk").get("/stop-payments/" + id).jsonPath().getString("stop.state"))
                .isEqualTo("ISSUED");
        List<Map<String, Object>> tried = as("auditor")
                .get("/audit?outcome=REFUSED&size=50")
                .then()
                .statusCode(200)
                .extract()
                .path("rows");
        assertThat(tried)
                .filteredOn(row -> Reports.CMBC.equals(row.get("orgCode")))
                .extracting(row -> (String) row.get("action"))
                .anyMatch(action -> action.contains("AnswerStop"))
                .anyMatch(action -> action.contains("refuseForeign"));
    }

    private static String description(Response answer) {
        return answer.asString().replaceAll("(?s).*<Description>(.*)</Description>.*", "$1");
    }

    /** A stop at 工商银行. */
    private static Map<String, Object> order() {
        Map<String, Object> body = new java.util.HashMap<>(Reports.body("报文", "他行指令", Reports.account()));
        body.put(
                "transfers",
                List.of(Map.of(
                        "payerBank",
                        Reports.CMBC,
                        "payerAccount",
                        "6226220600000001",
                        "payeeBank",
                        Reports.ICBC,
                        "payeeAccount",
                        Reports.account(),
                        "payeeName",
                        "李强",
                        "amountFen",
                        5_000_000,
                        "transferredAt",
                        Reports.businessNow().minusSeconds(1_200).toString(),
                        "channel",
                        "柜面")));
        String report = as("desk")
                .header("Idempotency-Key", key())
                .body(body)
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        List<Map<String, Object>> ordered = as("desk")
                .header("Idempotency-Key", key())
                .body(Map.of("reportId", report, "secondOfficerId", Reports.accountId("officer2")))
                .post("/stop-payments/batch")
                .then()
                .statusCode(201)
                .extract()
                .path("ordered");
        return ordered.get(0);
    }
}
