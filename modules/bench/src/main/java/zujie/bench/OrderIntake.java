package zujie.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import zujie.bench.funds.PastOrders;
import zujie.bench.funds.PlainInserts;
import zujie.bench.funds.TransfersToStop;
import zujie.bench.funds.TransfersToStop.Target;
import zujie.bench.load.LoadGenerator;
import zujie.bench.load.LoadResult;
import zujie.bench.load.Request;
import zujie.bench.report.Bar;
import zujie.bench.report.Report;

/**
 * Stop-payment orders: one after the other of eight connections with login, rules, locks, audit and outbox, beside the
 * inserts of the same rows by JDBC alone; and the one action that orders twelve accounts at seven banks.
 */
final class OrderIntake implements Measurement {

    private static final int CONNECTIONS = 8;
    private static final int MOST_A_SECOND = 500;
    /** So many times the usual warm-up pass until the server has compiled all that an order goes through. */
    private static final int WARM_UPS = 5;

    private static final int FAN_OUTS = 200;
    private static final int FAN_OUT_WARM_UP = 40;
    private static final int ACCOUNTS = 12;
    /** With five million past orders the figures may fall by a fifth. */
    private static final double LEFT_WITH_PAST = 0.8;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public void run(BenchSystem system, Report report) throws Exception {
        report.section("Stop-payment orders");
        try (Connection connection = system.database()) {
            TransfersToStop data = new TransfersToStop(connection);
            banks(system);
            String second = data.account("officer").toString();
            DeskCalls desk = new DeskCalls(system.running(), "officer2");
            warmUp(system, report, data, desk, second);
            Figures before = measure(system, report, data, desk, second, connection);
            if (system.options().pastOrders() > 0) {
                long made = new PastOrders(connection, System.out::println)
                        .make(system.options().pastOrders());
                report.text("The same after " + Report.number(made) + " orders of past years were added.");
                orders(data, desk, second, system.options().warmUp());
                Figures after = measure(system, report, data, desk, second, connection);
                report.bar(Bar.atLeast(
                        "orders over HTTP with past orders, share of the rate without",
                        LEFT_WITH_PAST,
                        after.orders() / before.orders(),
                        "of its rate"));
                report.bar(Bar.atMost(
                        "twelve accounts at seven banks with past orders, against the time without",
                        1 / LEFT_WITH_PAST,
                        after.fanOut() / before.fanOut(),
                        "times"));
            }
        }
    }

    /**
     * What past orders may slow down.
     *
     * @param orders a second
     * @param fanOut 95th percentile in ms
     */
    private record Figures(double orders, double fanOut) {}

    private Figures measure(
            BenchSystem system,
            Report report,
            TransfersToStop data,
            DeskCalls desk,
            String second,
            Connection connection)
            throws Exception {
        double orders = intake(system, report, data, desk, second, connection);
        double fanOut = fanOut(report, data, desk, second);
        report.text("Orders in the database by then: " + Report.number(data.orders()) + ".");
        return new Figures(orders, fanOut);
    }

    /** What a server does that was started a moment ago is reported, and is no measure of one that has run for days. */
    private void warmUp(BenchSystem system, Report report, TransfersToStop data, DeskCalls desk, String second)
            throws Exception {
        Duration one = system.options().warmUp();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= WARM_UPS; i++) {
            rows.add(Report.cells(i * one.toSeconds(), orders(data, desk, second, one)));
        }
        report.text("The server begins with code that is not compiled yet:");
        report.table(List.of("Seconds of load", "orders/s over HTTP until then, since the line before"), rows);
    }

    /** Rounds of both sides in turns. */
    private double intake(
            BenchSystem system,
            Report report,
            TransfersToStop data,
            DeskCalls desk,
            String second,
            Connection connection)
            throws Exception {
        BenchOptions options = system.options();
        Target one = data.make(1, 1).get(0);
        String key = UUID.randomUUID().toString();
        PlainInserts plain = new PlainInserts(
                connection,
                UUID.fromString(send(desk.post("/stop-payments", json(one, second), key))
                        .getString("id")),
                key);
        List<List<String>> rows = new ArrayList<>();
        double orders = 0;
        double inserts = 0;
        for (int round = 1; round <= options.rounds(); round++) {
            double a = orders(data, desk, second, options.measured());
            double b = inserts(system, plain, options.measured().toSeconds());
            plain.awaitSeals(connection);
            rows.add(Report.cells(round, a, b, a / b));
            orders += a / options.rounds();
            inserts += b / options.rounds();
        }
        report.text("Eight connections each, rounds of " + options.measured().toSeconds() + " s in turns. An order has "
                + plain.size() + " rows; JDBC inserts the same with one commit. A round begins when the server has"
                + " sealed the audit rows of the one before, those of JDBC too.");
        report.table(List.of("Round", "orders/s over HTTP", "orders/s by JDBC alone", "share"), rows);
        report.bar(Bar.atLeast("orders over HTTP", 200, orders, "orders/s"));
        report.bar(Bar.atLeast("orders over HTTP, share of JDBC alone", 0.12, orders / inserts, "of its rate"));
        return orders;
    }

    /** @return orders a second */
    private double orders(TransfersToStop data, DeskCalls desk, String second, Duration time) throws Exception {
        Iterator<Target> targets = data.make((int) Math.max(1, time.toSeconds() * MOST_A_SECOND), 1)
                .iterator();
        LoadResult load = LoadGenerator.run(() -> order(desk, targets.next(), second), CONNECTIONS, time);
        if (load.failures() > 0) {
            throw new IOException("not all orders were taken: " + load.statuses());
        }
        return load.perSecond();
    }

    private static double inserts(BenchSystem system, PlainInserts plain, long seconds) throws Exception {
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000;
        long done = together(() -> {
            try (Connection own = system.database()) {
                return plain.insertUntil(own, end);
            }
        });
        return done / ((System.nanoTime() - begun) / 1e9);
    }

    private interface Worker {
        long work() throws Exception;
    }

    private static long together(Worker worker) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<Long>> running = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                running.add(threads.submit(worker::work));
            }
            long sum = 0;
            for (Future<Long> one : running) {
                sum += one.get();
            }
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }

    private double fanOut(Report report, TransfersToStop data, DeskCalls desk, String second) throws Exception {
        List<Target> targets = data.make(FAN_OUTS + FAN_OUT_WARM_UP, ACCOUNTS);
        double[] taken = new double[FAN_OUTS];
        for (int i = 0; i < FAN_OUTS + FAN_OUT_WARM_UP; i++) {
            String body = "{\"reportId\":\"%s\",\"secondOfficerId\":\"%s\"}"
                    .formatted(targets.get(i * ACCOUNTS).report(), second);
            HttpRequest request =
                    desk.post("/stop-payments/batch", body, UUID.randomUUID().toString());
            long begun = System.nanoTime();
            JsonObject made = send(request);
            long ended = System.nanoTime();
            if (made.getJsonArray("ordered").size() != ACCOUNTS) {
                throw new IllegalStateException("not all accounts were ordered: " + made);
            }
            if (i >= FAN_OUT_WARM_UP) {
                taken[i - FAN_OUT_WARM_UP] = (ended - begun) / 1e6;
            }
        }
        Arrays.sort(taken);
        report.table(
                List.of("One action, twelve accounts at seven banks", "p50 ms", "p95 ms", "highest ms"),
                List.of(Report.cells(
                        FAN_OUTS + " times",
                        taken[FAN_OUTS / 2],
                        taken[(int) Math.ceil(FAN_OUTS * 0.95) - 1],
                        taken[FAN_OUTS - 1])));
        double p95 = taken[(int) Math.ceil(FAN_OUTS * 0.95) - 1];
        report.bar(Bar.atMost("twelve accounts at seven banks in one action, durable, p95", 200, p95, "ms"));
        return p95;
    }

    private static Request order(DeskCalls desk, Target target, String second) {
        return desk.prepared(
                "/stop-payments", json(target, second), UUID.randomUUID().toString());
    }

    private static String json(Target target, String second) {
        return "{\"reportId\":\"%s\",\"transferId\":\"%s\",\"secondOfficerId\":\"%s\"}"
                .formatted(target.report(), target.transfer(), second);
    }

    private JsonObject send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** The demo has three banks; an office that is there already answers 409. */
    private static void banks(BenchSystem system) throws IOException, InterruptedException {
        DeskCalls sysadmin = new DeskCalls(system.running(), "sysadmin");
        for (String code : TransfersToStop.BANKS) {
            String body =
                    "{\"code\":\"%s\",\"name\":\"银行%s\",\"shortName\":\"银行%s\",\"kind\":\"BANK\",\"level\":\"HEAD\"}"
                            .formatted(code, code.substring(0, 3), code.substring(0, 3));
            int status = HttpClient.newHttpClient()
                    .send(sysadmin.post("/organisations", body), BodyHandlers.ofString())
                    .statusCode();
            if (status >= 500) {
                throw new IllegalStateException("bank " + code + ": " + status);
            }
        }
    }
}
