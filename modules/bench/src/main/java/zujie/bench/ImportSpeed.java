package zujie.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import zujie.bench.report.Bar;
import zujie.bench.report.Report;

/**
 * A sheet of reports as a centre brings them from its old system: how long until the last line is in, with one line of a
 * hundred that must be handed back. Loading is background work; there is no bar but that it comes to its end.
 */
final class ImportSpeed implements Measurement {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/M/d H:mm", Locale.ROOT);
    private static final int WRONG_EVERY = 100;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(BenchSystem system, Report report) throws Exception {
        int lines = system.options().lines();
        report.section("Import of a sheet of " + Report.number(lines) + " reports");
        DeskCalls desk = new DeskCalls(system.running());
        Path sheet = sheet(system.options().work().resolve("import.csv"), lines);
        long begun = System.nanoTime();
        JsonObject started =
                send(desk.post("/report-imports?fileName=" + begun + ".csv", "text/csv", BodyPublishers.ofFile(sheet)));
        double accepted = (System.nanoTime() - begun) / 1e9;
        JsonObject state = await(desk, started.getString("id"));
        double seconds = (System.nanoTime() - begun) / 1e9;
        report.table(
                List.of(
                        "File in MiB",
                        "Accepted after s",
                        "State",
                        "Loaded",
                        "Handed back",
                        "All in after s",
                        "Lines a second"),
                List.of(Report.cells(
                        Files.size(sheet) / 1048576.0,
                        accepted,
                        state.getString("state"),
                        state.getInt("loaded"),
                        state.getInt("rejected"),
                        seconds,
                        lines / seconds)));
        report.bar(Bar.atLeast(
                "lines of a sheet that were taken in or handed back",
                lines,
                state.getInt("loaded") + state.getInt("rejected"),
                "lines"));
    }

    private JsonObject await(DeskCalls desk, String id) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonObject state = send(desk.get("/report-imports/" + id));
            if (state.containsKey("finishedAt") || System.nanoTime() > end) {
                return state;
            }
            Thread.sleep(LOOK.toMillis());
        }
    }

    private JsonObject send(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** Each run has other reports than the run before: what is known is passed over. */
    private static Path sheet(Path file, int lines) throws IOException {
        LocalDateTime first = LocalDateTime.now(ZoneOffset.UTC).minusDays(400);
        String run =
                Long.toString(System.currentTimeMillis(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        try (Writer csv = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            csv.write("警情编号,报案时间,受害人姓名,联系电话,诈骗类型,涉案金额,简要案情,收款账号,收款人,转账金额,转账时间,诈骗电话\n");
            for (int n = 1; n <= lines; n++) {
                String at = TIME.format(first.plusMinutes(5L * n));
                csv.write(String.format(
                        Locale.ROOT,
                        "%s%06d,%s,王小%s,%s,F0%d,\"%,d.50\",事主称被诱骗转账至对方账户，第%d次,622202%013d,张三,\"%,d.50\",%s,0086%08d%n",
                        run,
                        n,
                        at,
                        "明红强芳伟".charAt(n % 5),
                        n % WRONG_EVERY == 0 ? "12" : "13%09d".formatted(n),
                        1 + n % 9,
                        n,
                        n,
                        n / 3,
                        n,
                        at,
                        n / 7));
            }
        }
        return file;
    }
}
