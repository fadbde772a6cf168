package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;
import static zujie.acceptance.Zujie.token;
import static zujie.acceptance.Zujie.withToken;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Twelve accounts at seven banks in one action, and MariaDB is killed in the middle of it (kill -9). After its return the
 * same request is sent again under the same key: no order is lost, none is there twice. Several officers' actions are
 * under way at that moment, each at another point.
 */
class FanOutIT {

    private static final int ACCOUNTS = 12;
    private static final int ACTIONS = 4;
    private static final int BANKS = 7;

    /** One action: its report, the accounts named in it, its key. */
    private record Action(String report, Set<String> accounts, String key) {}

    @Test
    void shouldLoseAndDoubleNoOrderWhenTheDatabaseIsKilledInTheMiddle() throws Exception {
        List<String> banks = banks();
        String second = Reports.accountId("officer2");
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < ACTIONS; i++) {
            actions.add(action(banks));
        }
        String token = token("desk");
        ExecutorService officers = Executors.newFixedThreadPool(ACTIONS);
        List<Future<Integer>> first = new ArrayList<>();
        try {
            for (int i = 0; i < ACTIONS; i++) {
                Action action = actions.get(i);
                long ahead = i * 40L;
                first.add(officers.submit(() -> {
                    Thread.sleep(ahead);
                    return send(token, action, second).statusCode();
                }));
            }
            Thread.sleep(160);
            kill();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> each : first) {
                statuses.add(each.get());
            }
            System.out.println("断库时的应答 answers when the database was killed: " + statuses);
        } finally {
            officers.shutdownNow();
            Zujie.system().startDatabase();
        }
        // A claim of a key that died with the database is good for two minutes.
        for (Action action : actions) {
            await().atMost(Duration.ofSeconds(170))
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> isDone(send(desk(), action, second)));
        }
        for (Action action : actions) {
            assertExactlyOnce(action, banks);
            Response again = send(desk(), action, second);
            assertThat(again.statusCode()).isIn(201, 409);
            assertExactlyOnce(action, banks);
        }
    }

    /** As a power failure would end it. */
    private static void kill() {
        List<ProcessHandle> servers = ProcessHandle.current()
                .descendants()
                .filter(p -> p.info().command().orElse("").contains("mariadbd"))
                .toList();
        assertThat(servers).as("the database of this system").hasSize(1);
        servers.get(0).destroyForcibly();
        Zujie.system().stopDatabase();
    }

    private static String desk() {
        return Zujie.token("desk");
    }

    private static boolean isDone(Response answer) {
        return answer.statusCode() == 201
                || "platform.idempotency-answer-lost".equals(answer.jsonPath().getString("title"));
    }

    private static Response send(String token, Action action, String second) {
        return withToken(token)
                .header("Idempotency-Key", action.key())
                .body(Map.of("reportId", action.report(), "secondOfficerId", second))
                .post("/stop-payments/batch");
    }

    private static void assertExactlyOnce(Action action, List<String> banks) {
        List<Map<String, Object>> rows = ordersOf(action.report());
        assertThat(rows).as("none lost, none doubled").hasSize(ACCOUNTS);
        assertThat(rows).extracting(r -> r.get("orderNo")).doesNotHaveDuplicates();
        assertThat(rows).extracting(r -> (String) r.get("bankCode")).containsOnlyElementsOf(banks);
        Set<Object> orders = new HashSet<>();
        rows.forEach(r -> orders.add(r.get("id")));
        assertThat(orders).hasSize(ACCOUNTS);
        Set<String> tails = new HashSet<>();
        action.accounts().forEach(a -> tails.add(a.substring(a.length() - 4)));
        assertThat(rows)
                .extracting(r -> {
                    String masked = String.valueOf(r.get("payeeAccount"));
                    return masked.substring(masked.length() - 4);
                })
                .containsAll(tails);
    }

    private static List<Map<String, Object>> ordersOf(String report) {
        List<Map<String, Object>> found = new ArrayList<>();
        String cursor = null;
        do {
            Response page = as("desk")
                    .queryParam("size", 200)
                    .queryParam("cursor", cursor == null ? "" : cursor)
                    .get("/stop-payments");
            page.then().statusCode(200);
            List<Map<String, Object>> rows = page.path("rows");
            rows.stream().filter(r -> report.equals(r.get("reportId"))).forEach(found::add);
            cursor = page.path("next");
        } while (cursor != null && found.size() < ACCOUNTS);
        return found;
    }

    private static Action action(List<String> banks) {
        Set<String> accounts = new HashSet<>();
        List<Map<String, Object>> transfers = new ArrayList<>();
        String at = Reports.businessNow().minus(20, ChronoUnit.MINUTES).toString();
        while (accounts.size() < ACCOUNTS) {
            String account = Reports.account();
            if (accounts.add(account)) {
                transfers.add(Map.of(
                        "payerBank",
                        Reports.ICBC,
                        "payerAccount",
                        "6222020200012345670",
                        "payeeBank",
                        banks.get(transfers.size() % banks.size()),
                        "payeeAccount",
                        account,
                        "payeeName",
                        "李强",
                        "amountFen",
                        1_000_000 + transfers.size(),
                        "transferredAt",
                        at,
                        "channel",
                        "网银"));
            }
        }
        Map<String, Object> body = new HashMap<>(Reports.body("断库止付", "下达途中数据库断电", Reports.account()));
        body.put("transfers", transfers);
        String report = as("desk")
                .header("Idempotency-Key", key())
                .body(body)
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Action(report, accounts, key());
    }

    /** The three of the demo, and as many more as are needed. */
    private static List<String> banks() {
        List<String> banks = new ArrayList<>(List.of(Reports.ICBC, Reports.CMBC, "105100000017"));
        while (banks.size() < BANKS) {
            String code = "9" + String.format("%011d", System.nanoTime() % 100_000_000_000L);
            as("sysadmin")
                    .header("Idempotency-Key", key())
                    .body(Map.of(
                            "code",
                            code,
                            "name",
                            "扇出银行" + code,
                            "shortName",
                            "扇出" + code,
                            "kind",
                            "BANK",
                            "level",
                            "HEAD"))
                    .post("/organisations")
                    .then()
                    .statusCode(201);
            banks.add(code);
        }
        return banks;
    }
}
