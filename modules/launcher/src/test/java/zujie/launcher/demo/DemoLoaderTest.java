package zujie.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoLoaderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    private final List<String> calls = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private final List<String> passwords = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        answers.put("GET /api/v1/demo", "200 {\"begun\":false,\"loaded\":false}");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/token", this::token);
        server.createContext("/api/v1/", this::api);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void shouldPlayStepsAsTheirPeopleAtTheirTimes() {
        answers.put("POST /api/v1/reports", "201 {\"id\":\"r-1\",\"persons\":[{\"no\":7}]}");
        int played = load(
                """
                [{"at": "2026-10-23T09:00:00+08:00", "as": "zhang", "path": "/reports",
                  "body": {"text": "刷单😀"}, "save": {"report": "$.id", "person": "$.persons[0].no"}},
                 {"as": "zhang", "method": "PUT", "path": "/reports/${report}/persons/${person}",
                  "body": {"ids": ["${report}"], "n": 3}},
                 {"at": "-1d 18:30", "as": "bank/s3cret", "path": "/orders", "body": {}, "expect": 200}]""");

        assertThat(played).isEqualTo(3);
        assertThat(calls)
                .containsExactly(
                        "sysadmin GET /api/v1/demo ",
                        "sysadmin POST /api/v1/demo {\"to\":\"2026-10-23T01:00:00Z\"}",
                        "zhang POST /api/v1/reports {\"text\":\"刷单😀\"}",
                        "zhang PUT /api/v1/reports/r-1/persons/7 {\"ids\":[\"r-1\"],\"n\":3}",
                        "sysadmin POST /api/v1/clock {\"to\":\"2026-11-21T10:30:00Z\"}",
                        "bank POST /api/v1/orders {}",
                        "sysadmin POST /api/v1/clock {\"to\":\"" + NOW + "\"}",
                        "sysadmin POST /api/v1/demo/complete {}");
        assertThat(tokens).as("one token each").containsExactly("sysadmin", "zhang", "bank");
        assertThat(keys).doesNotHaveDuplicates().contains("demo-test#1", "demo-test#2", "demo-test#3");
        assertThat(progress).containsExactly("演示数据 3/3");
    }

    @Test
    void shouldUseTheSameKeysAtEachLoading() {
        String script = "[{\"at\":\"-2d 08:00\",\"as\":\"zhang\",\"path\":\"/reports\"}]";
        load(script);
        List<String> first = List.copyOf(keys);
        keys.clear();
        load(script);
        assertThat(keys).isEqualTo(first);
    }

    @Test
    void shouldGiveDemoPasswords() {
        load("[{\"password\": \"zhang\"}]");
        assertThat(passwords).containsExactly("zhang");
    }

    @Test
    void shouldLeaveALoadedSystemAlone() {
        answers.put("GET /api/v1/demo", "200 {\"begun\":true,\"loaded\":true}");
        assertThat(load("[{\"as\":\"zhang\",\"path\":\"/reports\"}]")).isZero();
        assertThat(calls).hasSize(1);
    }

    @Test
    void shouldAskNobodyWhenThereIsNothingToLoad() {
        assertThat(load("[]")).isZero();
        assertThat(calls).isEmpty();
    }

    @Test
    void shouldRefuseAHalfLoadedSystem() {
        answers.put("GET /api/v1/demo", "200 {\"begun\":true,\"loaded\":false}");
        assertThatThrownBy(() -> load("[{\"as\":\"zhang\",\"path\":\"/reports\"}]"))
                .isInstanceOf(DemoFailure.class)
                .hasMessageContaining("--reset");
    }

    @Test
    void shouldStopLoudlyAtTheFirstStepThatFails() {
        answers.put("POST /api/v1/orders", "409 {\"title\":\"同一账户已止付两次\"}");
        assertThatThrownBy(
                        () -> load(
                                """
                [{"as": "zhang", "path": "/reports"},
                 {"as": "zhang", "path": "/orders", "body": {"account": "6222"}},
                 {"as": "zhang", "path": "/never"}]"""))
                .isInstanceOf(DemoFailure.class)
                .hasMessageContaining("test#2")
                .hasMessageContaining("POST /orders as zhang {\"account\":\"6222\"}")
                .hasMessageContaining("409")
                .hasMessageContaining("同一账户已止付两次");
        assertThat(calls).noneMatch(call -> call.contains("/never")).noneMatch(call -> call.contains("complete"));
    }

    @Test
    void shouldSendMessagesAsXmlAndKnowARefusalByItsCode() {
        answers.put("POST /api/v1/gateway/messages", "200 <Response><Code>100000</Code></Response>");
        load(
                """
                [{"as": "bank/s3cret", "method": "GET", "path": "/orders?polled"},
                 {"as": "bank/s3cret", "path": "/gateway/messages", "body": "<at>${stamp:-1d 18:30:07}</at>"}]""");
        assertThat(calls).contains("bank POST /api/v1/gateway/messages <at>20261121183007</at>");
        assertThat(types).contains("application/xml; charset=UTF-8");

        String refused = "[{\"as\":\"bank/x\",\"path\":\"/gateway/messages\",\"body\":\"<x/>\",\"expect\":200010}]";
        assertThatThrownBy(() -> load(refused)).hasMessageContaining("test#1").hasMessageContaining("100000");
        answers.put("POST /api/v1/gateway/messages", "200 <Response><Code>200010</Code></Response>");
        assertThat(load(refused)).isEqualTo(1);
        assertThatThrownBy(() -> load("[{\"as\":\"bank/x\",\"path\":\"/gateway/messages\",\"body\":\"<x/>\"}]"))
                .hasMessageContaining("200010");
    }

    @Test
    void shouldFailWhenAnExpectedRefusalDoesNotCome() {
        assertThatThrownBy(() -> load("[{\"as\":\"zhang\",\"path\":\"/reports\",\"expect\":403}]"))
                .hasMessageContaining("test#1")
                .hasMessageContaining("201");
    }

    @Test
    void shouldNameTheStepWhoseVariableIsMissing() {
        assertThatThrownBy(() -> load("[{\"as\":\"zhang\",\"path\":\"/reports/${nobody}\"}]"))
                .isInstanceOf(DemoFailure.class)
                .hasMessageContaining("test#1")
                .hasMessageContaining("${nobody}");
    }

    @Test
    void shouldRefuseAStepWithAFieldItDoesNotKnow() {
        assertThatThrownBy(() -> load("[{\"as\":\"zhang\",\"path\":\"/reports\",\"boby\":{}}]"))
                .hasMessageContaining("test#1")
                .hasMessageContaining("boby");
    }

    @Test
    void shouldReadTheScriptThatIsShipped() {
        assertThat(DemoScript.load().steps()).isNotNull();
    }

    private int load(String script) {
        JsonArray steps;
        try (JsonReader reader = Json.createReader(new StringReader(script))) {
            steps = reader.readArray();
        }
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return new DemoLoader(new DemoApi(url + "/api/v1", url + "/token", "demo"), passwords::add, progress::add)
                .load(new DemoScript(DemoScript.parse("test.json", steps)), NOW);
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String who = form.contains("grant_type=password")
                ? form.replaceAll("(?s).*username=([^&]*).*", "$1")
                : form.replaceAll("(?s).*client_id=([^&]*).*", "$1");
        tokens.add(who);
        reply(exchange, 200, "{\"access_token\":\"" + who + "\",\"expires_in\":300}");
    }

    private void api(HttpExchange exchange) throws IOException {
        String who = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(who + " " + request + " " + body);
        types.add(String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")));
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (key != null) {
            keys.add(key);
        }
        boolean success = request.contains("/orders");
        String[] answer =
                answers.getOrDefault(request, success ? "200 {}" : "201 {}").split(" ", 2);
        reply(exchange, Integer.parseInt(answer[0]), answer[1]);
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
