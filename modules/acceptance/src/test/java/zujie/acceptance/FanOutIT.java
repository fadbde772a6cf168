package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;
import static zujie.acceptance.Zujie.token;
import static zujie.acceptance.Zujie.withToken;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
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
import zujie.launcher.ExternalDatabase;

/**
 * Twelve accounts at seven banks in one action, and MariaDB is killed in the middle of it (kill -9): at a moment at which
 * rows of an action are in the database that nobody but their own transaction can see. After its return the same request
 * is sent again under the same key: no order is lost, none is there twice.
 */
class FanOutIT {

    private static final int ACCOUNTS = 12;
    private static final int ACTIONS = 4;
    private static final int BANKS = 7;
    private static final int MOST_ROUNDS = 3;
    private static final int AMID = 3;

    /** One action: its report, the accounts named in it, its key. */
    private record Action(String report, Set<String> accounts, String key) {}

    /** What a request came to; status 0 if the line broke. */
    private record Sent(Action action, int status) {}

    @Test
    void shouldLoseAndDoubleNoOrderWhenTheDatabaseIsKilledInTheMiddle() throws Exception {
        List<String> banks = banks();
        String second = Reports.accountId("officer2");
        int amid = 0;
        for (int round = 0; round < MOST_ROUNDS && amid == 0; round++) {
            amid = kill(banks, second);
        }
        assertThat(amid)
                .as("actions that were neither done nor answered when the database was killed amid them")
                .isPositive();
    }

    /** @return how many actions were hit: rows of theirs were there, nothing was committed, nobody had an answer */
    private static int kill(List<String> banks, String second) throws Exception {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < ACTIONS; i++) {
            actions.add(action(banks));
        }
        String token = token("desk");
        ProcessHandle database = database();
        ExecutorService officers = Executors.newFixedThreadPool(ACTIONS);
        List<Sent> answers = new ArrayList<>();
        Map<String, Integer> seen;
        try (Witness witness = new Witness(actions)) {
            List<Future<Sent>> sent = new ArrayList<>();
            for (Action action : actions) {
                sent.add(officers.submit(() -> new Sent(action, status(token, action, second))));
            }
            seen = witness.uncommitted();
            // As a power failure would end it.
            database.destroyForcibly();
            Zujie.system().stopDatabase();
            for (Future<Sent> each : sent) {
                answers.add(each.get());
            }
        } finally {
            officers.shutdownNow();
            Zujie.system().startDatabase();
        }
        Set<String> none = withoutOrders(actions);
        long amid = answers.stream()
                .filter(sent -> seen.containsKey(sent.action().report()))
                .filter(sent ->
                        sent.status() != 201 && none.contains(sent.action().report()))
                .count();
        System.out.println("断库时的应答 answers when the database was killed: "
                + answers.stream().map(Sent::status).toList() + ", orders seen before they were committed: "
                + seen.values() + ", actions hit amid: " + amid);
        for (Action action : actions) {
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> isDone(send(desk(), action, second)));
        }
        for (Action action : actions) {
            assertExactlyOnce(action, banks);
            Response again = send(desk(), action, second);
            assertThat(again.statusCode()).isIn(201, 409);
            assertExactlyOnce(action, banks);
        }
        return (int) amid;
    }

    private static int status(String token, Action action, String second) {
        try {
            return send(token, action, second).statusCode();
        } catch (RuntimeException e) {
            return 0;
        }
    }

    /** After the return of the database: the reports of which no order is there. */
    private static Set<String> withoutOrders(List<Action> actions) throws SQLException {
        Set<String> none = new HashSet<>();
        try (Witness witness = new Witness(actions)) {
            Map<String, Integer> orders = witness.orders(Connection.TRANSACTION_READ_COMMITTED);
            actions.stream()
                    .map(Action::report)
                    .filter(report -> !orders.containsKey(report))
                    .forEach(none::add);
        }
        return none;
    }

    /** Looks into the database beside the application, also at what is not committed. */
    private static final class Witness implements AutoCloseable {

        private static final Duration PATIENCE = Duration.ofSeconds(20);

        private final Connection connection;
        private final PreparedStatement count;

        Witness(List<Action> actions) throws SQLException {
            ExternalDatabase database = Zujie.system().database();
            connection =
                    DriverManager.getConnection(database.url(), database.migrateUser(), database.migratePassword());
            count = connection.prepareStatement(
                    "select cast(report_id as char), count(*) from funds_stop_payment where report_id in ("
                            + "?,".repeat(actions.size() - 1) + "?) group by report_id");
            for (int i = 0; i < actions.size(); i++) {
                count.setString(i + 1, actions.get(i).report());
            }
        }

        Map<String, Integer> orders(int isolation) throws SQLException {
            connection.setTransactionIsolation(isolation);
            Map<String, Integer> orders = new HashMap<>();
            try (ResultSet rows = count.executeQuery()) {
                while (rows.next()) {
                    orders.put(rows.getString(1), rows.getInt(2));
                }
            }
            return orders;
        }

        /**
         * Waits until an action has several orders that only its own transaction can see: one alone could be an order
         * that is committed by itself.
         *
         * @return how many, by report
         */
        Map<String, Integer> uncommitted() throws SQLException {
            Instant until = Instant.now().plus(PATIENCE);
            while (Instant.now().isBefore(until)) {
                Map<String, Integer> all = orders(Connection.TRANSACTION_READ_UNCOMMITTED);
                if (!all.isEmpty()) {
                    // Asked later, so what is not in it was not committed when the first was asked either.
                    all.keySet()
                            .removeAll(orders(Connection.TRANSACTION_READ_COMMITTED)
                                    .keySet());
                    all.values().removeIf(orders -> orders < AMID);
                    if (!all.isEmpty()) {
                        return all;
                    }
                }
            }
            throw new AssertionError("no action was ever seen under way");
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                // The server was killed: there is nothing left to be closed.
            }
        }
    }

    private static ProcessHandle database() {
        List<ProcessHandle> servers = ProcessHandle.current()
                .descendants()
                .filter(p -> p.info().command().orElse("").contains("mariadbd"))
                .toList();
        assertThat(servers).as("the database of this system").hasSize(1);
        return servers.get(0);
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
