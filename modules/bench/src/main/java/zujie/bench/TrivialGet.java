package zujie.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import zujie.bench.load.LoadGenerator;
import zujie.bench.load.LoadResult;
import zujie.bench.load.Request;
import zujie.bench.report.Bar;
import zujie.bench.report.Report;
import zujie.bench.server.JvmProcess;

/**
 * The cheapest call of the API, with a program's token, against a static file of the same server in the same run. The
 * sides take turns, so that a slower minute of the machine hits both. Afterwards no HTTP session may be left.
 */
final class TrivialGet implements Measurement {

    /** One of two things that are compared. */
    interface Side {

        /** Its request, with a fresh token where it needs one. */
        Request request() throws IOException;
    }

    private static final double LEAST_SHARE = 0.5;

    @Override
    public String name() {
        return "trivial-get";
    }

    private record Round(LoadResult load, JvmProcess.Cpu cpu, long statements) {}

    @Override
    public void run(BenchSystem system, Report report) throws Exception {
        BenchOptions options = system.options();
        JvmProcess server = system.server();
        long sessionsBefore = server.sessions();
        LoadGenerator.run(system.staticFile(), options.connections(), options.warmUp());
        LoadGenerator.run(system.whoAmI(), options.connections(), options.warmUp());
        List<Round> me = new ArrayList<>();
        List<Round> file = new ArrayList<>();
        for (int i = 0; i < options.rounds(); i++) {
            file.add(round(system, system::staticFile));
            me.add(round(system, system::whoAmI));
        }
        long sessionsAfter = server.sessions();
        openConsole(system);
        long sessionsAfterConsole = server.sessions();
        write(report, options, me, file);
        double share = perSecond(me) / perSecond(file);
        report.bar(Bar.atLeast("GET /api/v1/me, share of a static 1 KiB file", LEAST_SHARE, share, "of its rate"));
        long cookies = cookies(me) + cookies(file);
        report.text(
                "Sessions alive in the server's heap, after a full collection: " + sessionsBefore + " before the load, "
                        + sessionsAfter
                        + " after it. As a check of the way of counting: one visit to the console without a login makes it "
                        + sessionsAfterConsole + ". Replies with Set-Cookie: " + cookies + ".");
        if (sessionsAfterConsole <= sessionsAfter) {
            throw new IllegalStateException(
                    "a visit to the console was not seen as a session: the count proves nothing");
        }
        report.bar(Bar.atMost("HTTP sessions left behind by the calls", 0, sessionsAfter - sessionsBefore, "sessions"));
        report.bar(Bar.atMost("Replies that set a cookie", 0, cookies, "replies"));
    }

    private static Round round(BenchSystem system, Side side) throws Exception {
        Request request = side.request();
        JvmProcess server = system.server();
        long statements = system.statements();
        JvmProcess.Cpu cpu = server.cpu();
        LoadResult load = LoadGenerator.run(
                request, system.options().connections(), system.options().measured());
        JvmProcess.Cpu used = server.cpu().minus(cpu);
        if (load.failures() > 0) {
            throw new IOException("not all replies were 200: " + load.statuses());
        }
        System.out.printf("%s: %.0f a second%n", new String(request.bytes(), 4, 18), load.perSecond());
        return new Round(load, used, system.statements() - statements);
    }

    /** Begins a login, which needs a session; the redirect is not followed. */
    private static void openConsole(BenchSystem system) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(system.running().baseUrl() + "/console/desk.xhtml"))
                .timeout(Duration.ofSeconds(30))
                .build();
        HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.discarding());
    }

    private static void write(Report report, BenchOptions options, List<Round> me, List<Round> file) {
        report.section("Trivial GET");
        report.text(options.connections() + " keep-alive connections, one request at a time on each; "
                + options.warmUp().toSeconds() + " s of warm-up for each side, then rounds of "
                + options.measured().toSeconds() + " s in turns. One token a round, as a partner uses it.");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < me.size(); i++) {
            rows.add(row("file " + (i + 1), file.get(i)));
            rows.add(row("/me " + (i + 1), me.get(i)));
        }
        report.table(
                List.of(
                        "Round",
                        "calls/s",
                        "mean ms",
                        "p50 ms",
                        "p95 ms",
                        "p99 ms",
                        "body bytes",
                        "server µs/call",
                        "generator µs/call",
                        "SQL statements/1000 calls",
                        "reconnects/1000 calls"),
                rows);
    }

    private static List<String> row(String name, Round round) {
        LoadResult load = round.load();
        double calls = load.calls();
        return Report.cells(
                name,
                load.perSecond(),
                load.meanMillis(),
                load.millisAt(0.5),
                load.millisAt(0.95),
                load.millisAt(0.99),
                load.bodySize(),
                round.cpu().total() * 1e6 / calls,
                load.generatorCpuSeconds() * 1e6 / calls,
                round.statements() * 1000 / calls,
                load.reconnects() * 1000 / calls);
    }

    private static double perSecond(List<Round> rounds) {
        return rounds.stream()
                .mapToDouble(round -> round.load().perSecond())
                .average()
                .orElse(0);
    }

    private static long cookies(List<Round> rounds) {
        return rounds.stream().mapToLong(round -> round.load().cookies()).sum();
    }
}
