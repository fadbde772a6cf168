package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zujie.launcher.ExternalDatabase;
import zujie.launcher.demo.DemoApi;
import zujie.launcher.simulator.BankSimulator;
import zujie.launcher.simulator.Faults;
import zujie.launcher.simulator.SimulatedBanks;

/**
 * Two banks are away for an hour of the business clock: one fetches nothing from the gateway, the address that the other
 * is called at refuses every connection. Orders go on meanwhile and everybody can see what is stuck; when the banks are
 * back their queues drain in order, nothing lost and nothing twice.
 */
class BankAwayIT {

    private static final int ROUNDS = 6;
    private static final Duration BETWEEN = Duration.ofMinutes(12);
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** What was ordered in one round: a stop at each bank. */
    private record Round(String report, Map<String, Map<String, Object>> orders) {

        String id(String bank) {
            return (String) orders.get(bank).get("id");
        }

        String number(String bank) {
            return (String) orders.get(bank).get("orderNo");
        }
    }

    /** Ids of the orders that a call named, in the order of the calls. */
    private final List<String> calls = new CopyOnWriteArrayList<>();

    @Test
    void shouldDrainInOrderWhenABankIsBackAfterAnHour() throws Exception {
        DemoApi demo = Zujie.system().demoApi();
        String api = Zujie.url() + "/api/v1";
        SimulatedBanks.prepare(demo, api);
        int port = closedPort();
        String hook = calledAt(port);
        try {
            Map<String, Integer> before = waiting();
            List<Round> rounds = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                rounds.add(order());
                pass(BETWEEN);
            }
            assertStuck(rounds, before);
            comeBack(demo, api, port, rounds);
            assertDrained(rounds, before);
        } finally {
            as("sysadmin")
                    .body(Map.of("reason", "测试结束"))
                    .post("/webhooks/" + hook + "/stop")
                    .then()
                    .statusCode(200);
        }
    }

    private static void assertStuck(List<Round> rounds, Map<String, Integer> before) {
        Map<String, Integer> now = waiting();
        for (String bank : List.of(SimulatedBanks.BY_GATEWAY, SimulatedBanks.BY_REST)) {
            // What it owed before may have lapsed within the hour.
            assertThat(now.get(bank))
                    .as("the board counts what %s owes", bank)
                    .isBetween(ROUNDS, before.get(bank) + ROUNDS);
        }
        Map<String, Integer> byReport = new HashMap<>();
        board().<Map<String, Object>>getList("reports")
                .forEach(row -> byReport.put((String) row.get("id"), (Integer) row.get("waiting")));
        assertThat(rounds).allSatisfy(r -> assertThat(byReport.get(r.report())).isEqualTo(2));
        assertThat(messages(rounds)).hasSize(ROUNDS).allSatisfy(m -> assertThat(m.get("state"))
                .isEqualTo("WAITING"));
        await().atMost(PATIENCE).untilAsserted(() -> {
            // Only the first is tried; those behind it keep their place.
            assertThat(stuckCalls()).singleElement().satisfies(call -> assertThat((String) call.get("lastError"))
                    .contains("Connection refused"));
            assertThat(oldestSeconds()).as("the gauge").isPositive();
        });
    }

    /** Both banks work from now on; the address answers again. */
    private void comeBack(DemoApi demo, String api, int port, List<Round> rounds) throws Exception {
        HttpServer address = HttpServer.create(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port), 50);
        address.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(JsonPath.from(body).getString("orderId"));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        address.start();
        List<BankSimulator> banks = List.of(
                BankSimulator.gateway(
                        SimulatedBanks.BY_GATEWAY,
                        SimulatedBanks.line(demo, api, SimulatedBanks.program(SimulatedBanks.BY_GATEWAY)),
                        Faults.none(),
                        1,
                        System.out::println),
                BankSimulator.rest(
                        SimulatedBanks.BY_REST,
                        SimulatedBanks.line(demo, api, SimulatedBanks.program(SimulatedBanks.BY_REST)),
                        Faults.none(),
                        1,
                        1,
                        System.out::println));
        try {
            banks.forEach(BankSimulator::start);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
                assertThat(states(rounds)).containsOnly("EXECUTED");
                assertThat(calls).contains(rounds.get(ROUNDS - 1).id(SimulatedBanks.BY_REST));
                assertThat(stuckCalls()).isEmpty();
            });
        } finally {
            banks.forEach(BankSimulator::close);
            address.stop(0);
        }
    }

    private void assertDrained(List<Round> rounds, Map<String, Integer> before) {
        List<String> ordered =
                rounds.stream().map(r -> r.id(SimulatedBanks.BY_REST)).toList();
        assertThat(calls.stream().filter(ordered::contains))
                .as("called once for each, in order")
                .containsExactlyElementsOf(ordered);
        for (String bank : List.of(SimulatedBanks.BY_GATEWAY, SimulatedBanks.BY_REST)) {
            List<Instant> executed = new ArrayList<>();
            for (Round round : rounds) {
                JsonPath view = view(round.id(bank));
                List<Map<String, Object>> steps = view.getList("steps");
                assertThat(steps)
                        .extracting(step -> step.get("event"))
                        .containsOnlyOnce("READ")
                        .containsOnlyOnce("EXECUTED");
                executed.add(Instant.parse(view.getString("answeredAt")));
            }
            assertThat(executed)
                    .as("answered in the order of issue by %s", bank)
                    .isSorted();
            assertThat(view(rounds.get(0).id(bank)).getBoolean("late"))
                    .as("an hour is late, and stays so")
                    .isTrue();
            assertThat(waiting().get(bank)).isLessThanOrEqualTo(before.get(bank));
        }
        assertThat(messages(rounds)).hasSize(ROUNDS).allSatisfy(m -> {
            assertThat(m.get("state")).isEqualTo("ANSWERED");
            assertThat(m.get("times")).as("handed out once").isEqualTo(1);
        });
    }

    /** A port at which nobody listens. */
    private static int closedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return free.getLocalPort();
        }
    }

    /** Registers the address of the bank that is called. The application lets a parameter change from tomorrow on only. */
    private static String calledAt(int port) throws SQLException {
        ExternalDatabase database = Zujie.system().database();
        try (Connection connection = DriverManager.getConnection(
                        database.url(), database.migrateUser(), database.migratePassword());
                PreparedStatement insert = connection.prepareStatement(
                        "insert into platform_parameter (id, param_key, param_value, valid_from, changed_at, changed_by,"
                                + " reason) values (?, 'funds.webhook-allowed-hosts', ?, '2021-01-01',"
                                + " utc_timestamp(6), 'sysadmin', '测试')")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, LOOPBACK);
            insert.executeUpdate();
        }
        Map<String, Object> body =
                Map.of("bankCode", SimulatedBanks.BY_REST, "url", "http://" + LOOPBACK + ":" + port + "/zujie");
        // Parameters are read anew every few seconds.
        await().atMost(Duration.ofSeconds(20))
                .until(() -> as("sysadmin")
                                .header("Idempotency-Key", key())
                                .body(body)
                                .post("/webhooks")
                                .statusCode()
                        == 201);
        List<Map<String, Object>> hooks = as("sysadmin")
                .get("/webhooks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
        return hooks.stream()
                .filter(h -> SimulatedBanks.BY_REST.equals(h.get("bankCode")))
                .map(h -> (String) h.get("id"))
                .findFirst()
                .orElseThrow();
    }

    /** A report with money at both banks, all of it stopped in one action. */
    private static Round order() {
        Map<String, Object> body = new HashMap<>(Reports.body("银行离线", "银行离线一小时", Reports.account()));
        String at = Reports.businessNow().minus(Duration.ofMinutes(20)).toString();
        body.put(
                "transfers",
                Stream.of(SimulatedBanks.BY_GATEWAY, SimulatedBanks.BY_REST)
                        .map(bank -> Map.of(
                                "payerBank",
                                Reports.ICBC,
                                "payerAccount",
                                "6222020200012345670",
                                "payeeBank",
                                bank,
                                "payeeAccount",
                                Reports.account(),
                                "payeeName",
                                "李强",
                                "amountFen",
                                2_000_000,
                                "transferredAt",
                                at,
                                "channel",
                                "网银"))
                        .toList());
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
        Map<String, Map<String, Object>> byBank = new HashMap<>();
        ordered.forEach(order -> byBank.put((String) order.get("bankCode"), order));
        assertThat(byBank).hasSize(2);
        return new Round(report, byBank);
    }

    private static void pass(Duration time) {
        as("sysadmin")
                .body(Map.of("to", Reports.businessNow().plus(time).toString()))
                .post("/clock")
                .then()
                .statusCode(200);
    }

    private static JsonPath board() {
        return as("desk")
                .get("/golden-hour?days=2")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** How many orders each bank owes an answer, by the board. */
    private static Map<String, Integer> waiting() {
        Map<String, Integer> waiting = new HashMap<>(Map.of(SimulatedBanks.BY_GATEWAY, 0, SimulatedBanks.BY_REST, 0));
        board().<Map<String, Object>>getList("banks")
                .forEach(bank -> waiting.put((String) bank.get("code"), (Integer) bank.get("waiting")));
        return waiting;
    }

    private static JsonPath view(String stop) {
        return as("desk")
                .get("/stop-payments/" + stop)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> states(List<Round> rounds) {
        return rounds.stream()
                .flatMap(r -> Stream.of(r.id(SimulatedBanks.BY_GATEWAY), r.id(SimulatedBanks.BY_REST)))
                .map(id -> view(id).getString("stop.state"))
                .toList();
    }

    /** What the gateway keeps of these orders. */
    private static List<Map<String, Object>> messages(List<Round> rounds) {
        List<String> numbers =
                rounds.stream().map(r -> r.number(SimulatedBanks.BY_GATEWAY)).toList();
        List<Map<String, Object>> rows = as("sysadmin")
                .get("/gateway-messages?direction=OUT&size=200&bank=" + SimulatedBanks.BY_GATEWAY)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("rows");
        return rows.stream()
                .filter(row -> numbers.contains(row.get("applicationId")))
                .toList();
    }

    /** Calls to the bank that have failed, as the operator sees them. */
    private static List<Map<String, Object>> stuckCalls() {
        List<Map<String, Object>> all = as("sysadmin")
                .get("/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
        return all.stream()
                .filter(row -> "funds.webhook".equals(row.get("subscriber")))
                .filter(row -> SimulatedBanks.BY_REST.equals(row.get("key")))
                .toList();
    }

    private static double oldestSeconds() {
        String metrics = io.restassured.RestAssured.given()
                .get(Zujie.system().managementUrl() + "/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return metrics.lines()
                .filter(line -> line.startsWith("zujie_outbox_oldest_seconds"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .max()
                .orElseThrow();
    }
}
