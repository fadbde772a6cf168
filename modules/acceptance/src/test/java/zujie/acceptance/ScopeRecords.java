package zujie.acceptance;

import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One record of each kind that the city's centre keeps, made once: the stop-payment is ordered from 工商银行, the number
 * order given to 中国联通, and nobody else outside has to do with either.
 */
record ScopeRecords(
        String report,
        String file,
        String stop,
        String numberOrder,
        String bulletin,
        String dissuasion,
        String attachment,
        String delegation) {

    private static ScopeRecords only;

    static synchronized ScopeRecords get() {
        if (only == null) {
            only = make();
        }
        return only;
    }

    private static ScopeRecords make() {
        Walkers.byRole();
        Map<String, Object> body = new HashMap<>(Reports.body("范围乙", "范围检查", "6222020200056705999"));
        Map<String, Object> transfer = new HashMap<>(transferOf(body));
        transfer.put("payerBank", Reports.CMBC);
        transfer.put("payeeBank", Reports.ICBC);
        body.put("transfers", List.of(transfer));
        String report = made("desk", "/reports", body);
        String transferId = as("desk")
                .get("/reports/" + report)
                .then()
                .statusCode(200)
                .extract()
                .path("transfers[0].id");
        String second = Reports.accountId("officer2");
        String stop = made(
                "desk",
                "/stop-payments",
                Map.of("reportId", report, "transferId", transferId, "secondOfficerId", second));
        String file = made("officer", "/cases", Map.of("reportId", report, "title", "范围检查案"));
        String bulletin = made("outreach", "/bulletins", Map.of("caseId", file));
        String attachment = as("desk")
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key())
                .body("%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .post("/attachments?subjectType=report&subjectId=" + report + "&fileName=a.pdf")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new ScopeRecords(
                report, file, stop, numberOrder(report, second), bulletin, warned(), attachment, handOver());
    }

    private static String numberOrder(String report, String second) {
        Map<String, Object> order = new HashMap<>(Map.of(
                "reportId", report,
                "number", "00086010110",
                "carrierCode", "CUCC",
                "secondOfficer", second,
                "reason", "冒充公检法诈骗主叫",
                "legalArticle", "《中华人民共和国反电信网络诈骗法》",
                "appealChannel", "向发出指令的公安机关提出申诉",
                "requiredPapers", "本人身份证件"));
        order.put("startsAt", Reports.businessNow().toString());
        String id = made("officer", "/number-orders", order);
        as("approver")
                .body(Map.of("agreed", true, "reason", "同意"))
                .post("/number-orders/" + id + "/approval")
                .then()
                .statusCode(200);
        return id;
    }

    private static String warned() {
        Map<String, Object> person = Map.of("name", "范围丙", "phone", "13900000099");
        return as("desk")
                .header("Idempotency-Key", key())
                .body(Map.of("level", "低", "fraudType", "F01", "person", person, "brief", "范围检查"))
                .post("/warnings")
                .then()
                .statusCode(201)
                .extract()
                .path("dissuasionId");
    }

    private static String handOver() {
        String to = as("approver")
                .get("/delegations/candidates")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        String day = LocalDate.ofInstant(Reports.businessNow(), ZoneId.of("Asia/Shanghai"))
                .toString();
        return made("approver", "/delegations", Map.of("to", to, "from", day, "until", day, "reason", "出差"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> transferOf(Map<String, Object> body) {
        return ((List<Map<String, Object>>) body.get("transfers")).get(0);
    }

    private static String made(String user, String path, Map<String, Object> body) {
        return as(user).header("Idempotency-Key", key())
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
