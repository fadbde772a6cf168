package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static zujie.acceptance.Zujie.as;

import io.restassured.path.json.JsonPath;
import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract with programs of banks and carriers: what the running system serves as OpenAPI is what
 * docs/partner-openapi.json says, and the examples of docs/partner-api.md do what they say. With
 * {@code -Dzujie.contract.write=true} the document is written anew, to be looked at and kept.
 */
class ContractIT {

    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final Path CONTRACT = DOCS.resolve("partner-openapi.json");
    private static final Set<String> PROGRAMS = Set.of("bank-gateway", "telecom-gateway");
    private static final String PROGRAM = "bank-" + Reports.CMBC;
    private static final String SECRET = "zujie-demo-bank-" + Reports.CMBC;
    private static final Pattern BASH = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JSON = Pattern.compile("```json\n(\\{ \"resultCode\".*?)```", Pattern.DOTALL);

    @Test
    void shouldServeTheContractThatIsDocumented() throws IOException {
        Map<String, Object> served = await().atMost(Duration.ofSeconds(60))
                .until(() -> as("desk").get("/openapi"), answer -> answer.statusCode() == 200)
                .jsonPath()
                .getMap("$");
        String now = Written.of(contract(served)) + "\n";
        if (Boolean.getBoolean("zujie.contract.write")) {
            Files.writeString(CONTRACT, now);
        }
        assertThat(now).isEqualTo(Files.readString(CONTRACT));
    }

    /** A program that gets no answer repeats its command: each has a key, but what only reads or knows its own serial. */
    @Test
    @SuppressWarnings("unchecked")
    void shouldTakeAKeyWithEveryCommandOfAProgram() throws IOException {
        Set<String> without = Set.of("/api/v1/gateway/messages", "/api/v1/paper-seals/verification");
        Map<String, Map<String, Object>> paths =
                JsonPath.from(Files.readString(CONTRACT)).getMap("paths");
        assertThat(paths).hasSizeGreaterThan(30);
        paths.forEach((path, operations) -> {
            if (operations.get("post") instanceof Map<?, ?> post && !without.contains(path)) {
                assertThat(String.valueOf(post.get("parameters"))).as(path).contains("Idempotency-Key");
            }
        });
    }

    /** Of the whole document: the calls that a program may make, and the shapes that they speak of. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> contract(Map<String, Object> served) {
        Map<String, Set<String>> roles = PermissionTables.read().endpoints();
        Map<String, Object> paths = new TreeMap<>();
        ((Map<String, Map<String, Object>>) served.get("paths")).forEach((path, operations) -> {
            String name = path.replaceFirst("^/api/v1", "").replaceFirst("(.)/$", "$1");
            Map<String, Object> ours = new TreeMap<>();
            operations.forEach((method, operation) -> {
                Set<String> may = roles.getOrDefault(method.toUpperCase(Locale.ROOT) + " " + name, Set.of());
                if (may.stream().anyMatch(PROGRAMS::contains)) {
                    ours.put(method, operation);
                }
            });
            if (!ours.isEmpty()) {
                paths.put(path, ours);
            }
        });
        Map<String, Object> components = (Map<String, Object>) served.get("components");
        Map<String, Object> all = (Map<String, Object>) components.get("schemas");
        Map<String, Object> spoken = new TreeMap<>();
        shapes(paths, all, spoken);
        Map<String, Object> kept = new TreeMap<>(components);
        kept.put("schemas", spoken);
        Map<String, Object> contract = new TreeMap<>(served);
        contract.keySet().retainAll(Set.of("openapi", "info", "servers", "security"));
        contract.put("paths", paths);
        contract.put("components", kept);
        return contract;
    }

    /** Adds to {@code spoken} whatever a value refers to, and what that refers to. */
    private static void shapes(Object value, Map<String, Object> all, Map<String, Object> spoken) {
        if (value instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String ref) {
                String name = ref.substring(ref.lastIndexOf('/') + 1);
                if (!spoken.containsKey(name)) {
                    Object shape = all.get(name);
                    assertThat(shape).as(ref).isNotNull();
                    spoken.put(name, shape);
                    shapes(shape, all, spoken);
                }
            }
            map.values().forEach(each -> shapes(each, all, spoken));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> shapes(each, all, spoken));
        }
    }

    @Test
    void shouldRunTheExamplesOfTheGuide(@TempDir Path folder) throws Exception {
        String guide = Files.readString(DOCS.resolve("partner-api.md"));
        List<String> examples = new ArrayList<>();
        BASH.matcher(guide).results().forEach(r -> examples.add(r.group(1)));
        assertThat(examples).hasSize(6);
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        String stop = order();
        Matcher answer = JSON.matcher(guide);
        assertThat(answer.find()).isTrue();
        String said = answer.group(1)
                .replace("2026-11-06T03:29:41Z", Reports.businessNow().toString());
        Files.writeString(folder.resolve("answer.json"), said);

        String token = examples.get(0);
        assertThat(run(folder, token + "\necho; echo \"TOKEN=$TOKEN\"", 0, "")).contains(Reports.CMBC, "TOKEN=ey");
        assertThat(run(folder, token + "\necho; echo \"TOKEN=$TOKEN\"", 0, "", true))
                .as("without curl and jq")
                .contains(Reports.CMBC, "TOKEN=ey");
        // The loop has no end of its own.
        assertThat(run(folder, token + examples.get(1), 124, "timeout 15 ")).contains(stop);
        assertThat(run(folder, token + "ID=" + stop + "\n" + examples.get(2), 0, ""))
                .contains("\"state\":\"EXECUTED\"");
        assertThat(run(folder, token + "ID=" + stop + "\n" + examples.get(3), 0, ""))
                .as("the same answer once more, in a row of one")
                .contains("\"taken\":[{", "\"refused\":[]");
        assertThat(run(folder, token + "ID=" + SampleCalls.NOBODY + "\n" + examples.get(4), 0, ""))
                .as("well-formed: only the freeze is missing")
                .contains("funds.freeze-not-found");
        String yesterday = Reports.businessNow()
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toLocalDate()
                .minusDays(1)
                .toString();
        String books = run(folder, token + examples.get(5).replace("2026-11-21", yesterday), 0, "");
        assertThat(books).contains("ONLY_THERE", "\"gapCount\":");
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).anyMatch(f -> f.endsWith(".csv"));
        }
    }

    /** The message gateway's example: an order comes out of the list, its answer is taken. */
    @Test
    void shouldRunTheExampleOfTheGateway(@TempDir Path folder) throws Exception {
        byGateway(true);
        Matcher example = BASH.matcher(Files.readString(DOCS.resolve("gateway.md")));
        assertThat(example.find()).isTrue();
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        Files.writeString(
                folder.resolve("feedback.xml"),
                "<Request><Head><Mode>01</Mode><To>350100000000</To><TxCode>100102</TxCode><TransSerialNumber>"
                        + Reports.CMBC + "_000000000000" + "20261123100000"
                        + String.format("%014d", System.nanoTime() % 1_000_000_000)
                        + "</TransSerialNumber></Head><Body><applicationID>" + "0101" + "9".repeat(32)
                        + "</applicationID><result>0301</result></Body></Request>");
        order();
        String token = BASH.matcher(Files.readString(DOCS.resolve("partner-api.md")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        try {
            assertThat(run(folder, token + example.group(1), 0, ""))
                    .contains("<TxCode>100101</TxCode>", "<Code>200010</Code>", "原申请不存在");
        } finally {
            byGateway(false);
        }
    }

    private static void byGateway(boolean gateway) {
        as("sysadmin")
                .body(Map.of("mode", "DIRECT", "payment", false, "gateway", gateway, "reason", "接口示例"))
                .put("/institutions/" + Reports.CMBC)
                .then()
                .statusCode(200);
    }

    /** What the guide shows in Java is what is compiled and run here. */
    @Test
    void shouldCompileAndRunTheExamplesInJava() throws Exception {
        String source = bare(Files.readString(Path.of("src/test/java/zujie/acceptance/PartnerExample.java")));
        List<String> examples = JAVA.matcher(
                        Files.readString(DOCS.resolve("partner-api.md")) + Files.readString(DOCS.resolve("gateway.md")))
                .results()
                .map(r -> r.group(1))
                .toList();
        assertThat(examples).hasSize(6).allSatisfy(example -> assertThat(source).contains(bare(example)));

        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        String token = PartnerExample.token(http, Zujie.system().issuer(), PROGRAM, SECRET);
        String stop = order();
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (!seen.contains(stop)) {
            int before = seen.size();
            cursor = PartnerExample.waitForOrders(
                    http, Zujie.url(), token, cursor, row -> seen.add(row.getString("id")));
            assertThat(seen.size()).as("the order comes").isGreaterThan(before);
        }
        String key = Zujie.key();
        Instant at = Reports.businessNow();
        for (int i = 0; i < 2; i++) {
            assertThat(PartnerExample.answerStop(http, Zujie.url(), token, stop, 4_210_000, at, key)
                            .getString("state"))
                    .isEqualTo("EXECUTED");
        }
        assertThatThrownBy(() -> PartnerExample.answerFreeze(
                        http,
                        Zujie.url(),
                        token,
                        SampleCalls.NOBODY,
                        Json.createObjectBuilder().add("resultCode", "0600").build(),
                        Zujie.key()))
                .hasMessageStartingWith("funds.freeze-not-found");
        assertThat(PartnerExample.fetchMessages(http, Zujie.url(), token))
                .allSatisfy(message -> assertThat(message).contains("<applicationID>"));
        assertThat(PartnerExample.sendFeedback(http, Zujie.url(), token, "no message"))
                .contains("<Code>200001</Code>");
        byte[] secret = "s".getBytes(StandardCharsets.UTF_8);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        String signed = "v1=" + HexFormat.of().formatHex(mac.doFinal("100.{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(PartnerExample.genuine("s", "100", "v1=00," + signed, "{}", Instant.ofEpochSecond(390)))
                .isTrue();
        assertThat(PartnerExample.genuine("s", "100", signed, "{}", Instant.ofEpochSecond(401)))
                .as("too old")
                .isFalse();
        assertThat(PartnerExample.genuine("s", "100", signed, "{ }", Instant.ofEpochSecond(390)))
                .isFalse();
    }

    /** Without blanks: a formatter breaks lines otherwise than a guide does. */
    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** A stop at the bank of the program. */
    private static String order() {
        String report = Reports.enter("接口示例", "按接口说明反馈", Reports.account());
        String transfer = as("desk").get("/reports/" + report).then().extract().path("transfers[0].id");
        return as("desk")
                .header("Idempotency-Key", Zujie.key())
                .body(Map.of(
                        "reportId", report, "transferId", transfer, "secondOfficerId", Reports.accountId("officer2")))
                .post("/stop-payments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What a shell says to a script in that folder. */
    private static String run(Path folder, String script, int expected, String before)
            throws IOException, InterruptedException {
        return run(folder, script, expected, before, false);
    }

    private static String run(Path folder, String script, int expected, String before, boolean standIns)
            throws IOException, InterruptedException {
        Path file = folder.resolve("example.sh");
        Files.writeString(file, CurlAndJq.functions(standIns) + script);
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", before + "bash example.sh")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = new HashMap<>();
        environment.put("BASE", Zujie.url());
        environment.put("ISSUER", Zujie.system().issuer());
        environment.put("CLIENT_ID", PROGRAM);
        shell.environment().putAll(environment);
        Path output = folder.resolve("output.txt");
        Process process = shell.redirectOutput(output.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(output);
        assertThat(process.exitValue()).as(said).isEqualTo(expected);
        return said;
    }

    /** JSON with its names in order, one to a line, so that two can be compared by eye. */
    private static final class Written {

        private static String of(Object value) {
            StringBuilder text = new StringBuilder();
            write(value, 0, text);
            return text.toString();
        }

        private static void write(Object value, int depth, StringBuilder text) {
            if (value instanceof Map<?, ?> map) {
                TreeMap<String, Object> sorted = new TreeMap<>();
                map.forEach((k, v) -> sorted.put(String.valueOf(k), v));
                text.append('{');
                String between = "";
                for (Map.Entry<String, Object> each : sorted.entrySet()) {
                    text.append(between).append('\n').append(" ".repeat(depth + 1));
                    quoted(each.getKey(), text);
                    text.append(": ");
                    write(each.getValue(), depth + 1, text);
                    between = ",";
                }
                text.append('}');
            } else if (value instanceof List<?> list) {
                text.append('[');
                String between = "";
                for (Object each : list) {
                    text.append(between);
                    write(each, depth + 1, text);
                    between = ", ";
                }
                text.append(']');
            } else if (value instanceof Number || value instanceof Boolean || value == null) {
                text.append(value);
            } else {
                quoted(value.toString(), text);
            }
        }

        private static void quoted(String words, StringBuilder text) {
            text.append('"')
                    .append(words.replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\n", "\\n")
                            .replace("\r", ""))
                    .append('"');
        }
    }
}
