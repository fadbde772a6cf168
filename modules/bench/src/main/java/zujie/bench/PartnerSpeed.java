package zujie.bench;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import zujie.bench.funds.TransfersToStop;
import zujie.bench.funds.TransfersToStop.Target;
import zujie.bench.report.Bar;
import zujie.bench.report.Report;

/** Fifty banks that wait for orders by long-poll, and one that is called by webhook, while an order is made each second. */
final class PartnerSpeed implements Measurement {

    private static final List<String> BANKS =
            IntStream.range(0, 50).mapToObj("9900000001%02d"::formatted).toList();
    private static final String CALLED = BANKS.get(0);
    private static final int WARM_UP_ORDERS = 30;
    private static final int ORDERS = 60;
    private static final long PATIENCE = 10_000;
    /** The server remembers parameters for five seconds. */
    private static final long REMEMBERED_MILLIS = 6_000;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /** Order → when a bank had it, in nanoseconds. */
    private final Map<String, Long> polled = new ConcurrentHashMap<>();

    private final Map<String, Long> called = new ConcurrentHashMap<>();
    private volatile boolean over;

    @Override
    public String name() {
        return "partners";
    }

    @Override
    public void run(BenchSystem system, Report report) throws Exception {
        report.section("Banks that wait for orders");
        HttpServer hook = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 100);
        hook.setExecutor(Executors.newFixedThreadPool(2));
        hook.createContext("/", exchange -> {
            long at = System.nanoTime();
            try (InputStream body = exchange.getRequestBody()) {
                called.put(
                        read(new String(body.readAllBytes(), StandardCharsets.UTF_8))
                                .getString("orderId"),
                        at);
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        hook.start();
        try (Connection connection = system.database()) {
            prepare(system, connection, "http://127.0.0.1:" + hook.getAddress().getPort() + "/zujie");
            TransfersToStop data = new TransfersToStop(connection);
            String second = data.account("officer").toString();
            DeskCalls desk = new DeskCalls(system.running(), "officer2");
            for (String bank : BANKS) {
                poll(new DeskCalls(system.running(), program(bank)), "");
            }
            int all = WARM_UP_ORDERS + ORDERS;
            measure(system, report, desk, second, data.make(all, 1, BANKS), "one bank after the other", true);
            measure(
                    system,
                    report,
                    desk,
                    second,
                    data.make(all, 1, List.of(CALLED)),
                    "all to the bank that is called",
                    false);
        } finally {
            over = true;
            hook.stop(0);
        }
    }

    private void measure(
            BenchSystem system,
            Report report,
            DeskCalls desk,
            String second,
            List<Target> targets,
            String how,
            boolean polling)
            throws Exception {
        Map<String, Long> sent = new ConcurrentHashMap<>();
        double before = 0;
        long begun = 0;
        long next = System.nanoTime();
        for (int i = 0; i < targets.size(); i++) {
            if (i == WARM_UP_ORDERS) {
                before = system.server().cpu().total();
                begun = System.nanoTime();
            }
            long at = System.nanoTime();
            String id = order(desk, targets.get(i), second);
            if (i >= WARM_UP_ORDERS) {
                sent.put(id, at);
            }
            next += 1_000_000_000;
            Thread.sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
        }
        double cores = (system.server().cpu().total() - before) / ((System.nanoTime() - begun) / 1e9);
        if (polling) {
            report.bar(
                    Bar.atMost("50 banks long-polling, an order a second: processor of the server", 1, cores, "cores"));
            report.bar(
                    Bar.atMost("order seen by the bank that waits, p95", 2000, times(report, how, sent, polled), "ms"));
        } else {
            report.bar(Bar.atMost("webhook at the bank, p95", 1000, times(report, how, sent, called), "ms"));
        }
    }

    /** Times run from the officer's request, so that they hold the making of the order too. @return p95 in ms */
    private static double times(Report report, String how, Map<String, Long> sent, Map<String, Long> seen)
            throws InterruptedException {
        long limit = System.currentTimeMillis() + PATIENCE;
        while (!seen.keySet().containsAll(sent.keySet()) && System.currentTimeMillis() < limit) {
            Thread.sleep(50);
        }
        double[] taken = sent.entrySet().stream()
                .mapToDouble(e -> seen.containsKey(e.getKey())
                        ? (seen.get(e.getKey()) - e.getValue()) / 1e6
                        : Double.POSITIVE_INFINITY)
                .sorted()
                .toArray();
        report.table(
                List.of("Orders, " + how, "p50 ms", "p95 ms", "highest ms"),
                List.of(Report.cells(
                        taken.length, taken[taken.length / 2], percentile95(taken), taken[taken.length - 1])));
        return percentile95(taken);
    }

    private static double percentile95(double[] sorted) {
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    private String order(DeskCalls desk, Target target, String second) throws IOException, InterruptedException {
        String body = "{\"reportId\":\"%s\",\"transferId\":\"%s\",\"secondOfficerId\":\"%s\"}"
                .formatted(target.report(), target.transfer(), second);
        HttpResponse<String> answer =
                http.send(desk.post("/stop-payments", body, UUID.randomUUID().toString()), BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("order: " + answer.statusCode() + " " + answer.body());
        }
        return read(answer.body()).getString("id");
    }

    /** One call after the other, each behind what the last one gave. */
    private void poll(DeskCalls bank, String cursor) {
        if (over) {
            return;
        }
        HttpRequest request;
        try {
            request = bank.get("/stop-payments/next?seconds=25"
                    + (cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        http.sendAsync(request, BodyHandlers.ofString()).whenComplete((answer, failure) -> {
            long at = System.nanoTime();
            if (failure != null || answer.statusCode() != 200) {
                return;
            }
            JsonObject piece = read(answer.body());
            piece.getJsonArray("rows")
                    .forEach(row -> polled.put(row.asJsonObject().getString("id"), at));
            poll(bank, piece.getString("next", cursor));
        });
    }

    private static void prepare(BenchSystem system, Connection connection, String hook)
            throws IOException, InterruptedException, SQLException {
        DeskCalls sysadmin = new DeskCalls(system.running(), "sysadmin");
        DeskCalls secadmin = new DeskCalls(system.running(), "secadmin");
        allowThisMachine(connection);
        Thread.sleep(REMEMBERED_MILLIS);
        for (String bank : BANKS) {
            once(sysadmin.post(
                    "/organisations",
                    "{\"code\":\"%s\",\"name\":\"银行%s\",\"shortName\":\"银行%s\",\"kind\":\"BANK\",\"level\":\"HEAD\"}"
                            .formatted(bank, bank, bank.substring(8))));
            once(secadmin.post(
                    "/service-accounts",
                    "{\"orgCode\":\"%s\",\"clientId\":\"bank-%s\",\"secret\":\"zujie-bench-%s\"}"
                            .formatted(bank, bank, bank)));
        }
        once(sysadmin.post("/webhooks", "{\"bankCode\":\"%s\",\"url\":\"%s\"}".formatted(CALLED, hook)));
    }

    /** The application lets a parameter change from tomorrow on only. */
    private static void allowThisMachine(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into platform_parameter (id, param_key, param_value, valid_from,"
                        + " changed_at, changed_by, reason) values (?, 'funds.webhook-allowed-hosts', '127.0.0.1',"
                        + " '2021-01-01', utc_timestamp(6), 'sysadmin', '测量')")) {
            insert.setObject(1, UUID.randomUUID());
            insert.executeUpdate();
        }
    }

    /** What is there already answers 409. */
    private static void once(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300 && answer.statusCode() != 409) {
            throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private static String program(String bank) {
        return "bank-" + bank + "/zujie-bench-" + bank;
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
