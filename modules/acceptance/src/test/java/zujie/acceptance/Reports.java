package zujie.acceptance;

import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Bodies of reports as the tests send them. */
final class Reports {

    static final String ICBC = "102100099996";
    static final String CMBC = "305100000013";

    /** Ten thousand of a run are ten thousand different ones. */
    private static final AtomicLong ACCOUNTS = new AtomicLong(System.nanoTime() % 1_000_000_000L);

    private Reports() {}

    static Map<String, Object> body(String victim, String brief, String payeeAccount) {
        return body(victim, brief, payeeAccount, CMBC);
    }

    private static Map<String, Object> body(String victim, String brief, String payeeAccount, String payeeBank) {
        return Map.of(
                "channel",
                "110",
                "fraudType",
                "F08",
                "brief",
                brief,
                "victim",
                Map.of("name", victim, "phone", "13905912345"),
                "transfers",
                List.of(Map.of(
                        "payerBank",
                        ICBC,
                        "payerAccount",
                        "6222020200012345670",
                        "payeeBank",
                        payeeBank,
                        "payeeAccount",
                        payeeAccount,
                        "payeeName",
                        "李强",
                        "amountFen",
                        5_000_000,
                        "transferredAt",
                        businessNow().minus(20, ChronoUnit.MINUTES).toString(),
                        "channel",
                        "柜面")),
                "contacts",
                List.of(Map.of("kind", "SHOWN_NUMBER", "value", "00086010110")));
    }

    /** An account that no other test uses, with the check digit that banks' cards have. */
    static String account() {
        String body = "62262202" + (1_000_000_000L + ACCOUNTS.getAndIncrement() % 1_000_000_000L);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit * 2 / 10 + digit * 2 % 10 : digit;
        }
        return body + (10 - sum % 10) % 10;
    }

    /** A caller's number as a spoofed call shows it, malformed on purpose; no other test uses it. */
    static String shownNumber() {
        return "00086010" + (100_000 + System.nanoTime() % 900_000);
    }

    /** Enters a report as the desk officer; returns its id. */
    static String enter(String victim, String brief, String payeeAccount) {
        return enter(victim, brief, payeeAccount, CMBC);
    }

    /** The same, with the money gone to that bank. */
    static String enter(String victim, String brief, String payeeAccount, String payeeBank) {
        return as("desk")
                .header("Idempotency-Key", key())
                .body(body(victim, brief, payeeAccount, payeeBank))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Instant businessNow() {
        return Instant.parse(
                as("sysadmin").get("/clock").then().statusCode(200).extract().path("business"));
    }

    static String accountId(String user) {
        return as(user).get("/me").then().statusCode(200).extract().path("id");
    }
}
