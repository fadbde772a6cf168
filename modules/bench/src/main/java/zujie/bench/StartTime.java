package zujie.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import zujie.bench.report.Bar;
import zujie.bench.report.Report;

/**
 * How long until the first page. The launcher runs as a program of its own, as it does for a user, and the clock stops
 * when a page has been served after its last line.
 */
final class StartTime implements Measurement {
    private static final String READY = "ZUJIE READY ";
    private static final double FIRST_LIMIT_SECONDS = 180;
    private static final double LATER_LIMIT_SECONDS = 60;

    private record Start(double seconds, List<String> progress) {}

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(BenchSystem system, Report report) throws Exception {
        report.section("Start");
        report.text(
                "First start: empty data folder, servers not unpacked, demo data loaded. Later starts: the same folder."
                        + " From the launcher's start to the first page that was served.");
        system.empty();
        Start first = start(system);
        system.filled();
        List<List<String>> rows = new ArrayList<>();
        rows.add(Report.cells("first", first.seconds()));
        double slowest = 0;
        for (int i = 1; i <= system.options().laterStarts(); i++) {
            Start later = start(system);
            rows.add(Report.cells("later, no. " + i, later.seconds()));
            slowest = Math.max(slowest, later.seconds());
        }
        report.table(List.of("Start", "s"), rows);
        report.text("What the first start said, with the second at which it said it: "
                + String.join("; ", first.progress()) + ".");
        report.bar(Bar.atMost("First start with demo data", FIRST_LIMIT_SECONDS, first.seconds(), "s"));
        report.bar(Bar.atMost("Later start, the slowest", LATER_LIMIT_SECONDS, slowest, "s"));
    }

    private static Start start(BenchSystem system) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dfile.encoding=UTF-8",
                "-Dzujie.home=" + Bench.home(),
                "zujie.launcher.Launcher"));
        command.addAll(Arrays.asList(system.launcherArguments()));
        long begin = System.nanoTime();
        Process launcher = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread onSignal = new Thread(launcher::destroy);
        Runtime.getRuntime().addShutdownHook(onSignal);
        try {
            List<String> progress = new ArrayList<>();
            String page = awaitReady(launcher, progress);
            fetch(page);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf("started in %.1f s%n", seconds);
            return new Start(seconds, progress);
        } finally {
            stop(launcher);
            Runtime.getRuntime().removeShutdownHook(onSignal);
        }
    }

    private static String awaitReady(Process launcher, List<String> progress) throws IOException {
        BufferedReader lines = launcher.inputReader(StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            all.add(line);
            if (line.startsWith(READY)) {
                return line.substring(READY.length()).strip();
            }
            // "[ 12s] 数据库已启动 MariaDB is up (127…)": the report is in English, without addresses and counters.
            if (line.startsWith("[") && !line.matches(".*\\d+/\\d+\\s*")) {
                progress.add(line.replaceAll("[^\\x00-\\x7F]+", "")
                        .replaceAll("\\(.*\\)", "")
                        .replaceAll("\\s+", " ")
                        .strip());
            }
        }
        throw new IOException("the launcher ended: " + String.join("\n", all));
    }

    /** What a visitor sees first: the public site, or the login behind a redirect. */
    private static void fetch(String url) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpRequest page = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(60))
                .build();
        HttpResponse<String> reply = client.send(page, HttpResponse.BodyHandlers.ofString());
        if (reply.statusCode() != 200 || !reply.body().contains("<html")) {
            throw new IOException("no page at " + url + ": " + reply.statusCode());
        }
    }

    private static void stop(Process launcher) throws InterruptedException {
        launcher.destroy();
        // It stops three servers in order. Killed, it would leave them to the next start on the folder.
        if (!launcher.waitFor(2, TimeUnit.MINUTES)) {
            launcher.destroyForcibly().waitFor();
        }
    }
}
