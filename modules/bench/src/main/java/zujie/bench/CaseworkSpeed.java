package zujie.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import zujie.bench.casework.CaseworkData;
import zujie.bench.report.Bar;
import zujie.bench.report.Report;

/**
 * Lists, duplicate proposals, links and search over a million reports: each bar is the 95th percentile of 500 calls, one
 * after the other, over HTTP with login, audit and all. The server counts no less than that.
 */
final class CaseworkSpeed implements Measurement {

    private static final int CALLS = 500;
    private static final int WARM_UP = 60;
    private static final int PAGE = 20;
    private static final int DEEP = 1000;
    private static final long SEED = 20261122;
    private static final Duration PATIENCE = Duration.ofMinutes(40);
    /** How often the index is asked whether it has come to the end. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private static final Map<String, String> SORTS = Map.of(
            "RECEIVED",
                    "select received_at, id from casework_report where unit_path like '/350000000000/350100000000/%' order by received_at desc, id desc",
            "LOSS",
                    "select loss_fen, id from casework_report where unit_path like '/350000000000/350100000000/%' order by loss_fen desc, id desc",
            "DEADLINE",
                    "select deadline_at, id from casework_report where unit_path like '/350000000000/350100000000/%' and deadline_at is not null order by deadline_at, id");

    /** Filters as the API names them, and as the database does. */
    private static final String[][] FILTERS = {
        {"no filter", "", ""},
        {"state", "&state=UNDER_REVIEW", "and state = 'UNDER_REVIEW'"},
        {"unit subtree", "&unit=350102000000", "and unit_path like '/350000000000/350100000000/350102000000/%'"},
        {"type", "&type=F07", "and fraud_type = 'F07'"},
        {
            "handler",
            "&handler=00000000-0000-7000-8000-000000000007",
            "and handler_id = '00000000-0000-7000-8000-000000000007'"
        },
        {"dates", "&from=${from}T00:00:00Z&to=${to}T00:00:00Z", "and received_at >= '${from}' and received_at < '${to}'"
        },
        {
            "handler and a type of which he has none",
            "&handler=00000000-0000-7000-8000-000000000007&type=F07",
            "and handler_id = '00000000-0000-7000-8000-000000000007' and fraud_type = 'F07'"
        },
        {
            "state, unit and type",
            "&state=FILED&unit=350104010000&type=F04",
            "and state = 'FILED' and unit_path like '/350000000000/350100000000/350104000000/350104010000/%' and fraud_type = 'F04'"
        },
    };

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(SEED);

    @Override
    public String name() {
        return "casework";
    }

    @Override
    public void run(BenchSystem system, Report report) throws Exception {
        int reports = system.options().reports();
        report.section("Casework with " + Report.number(reports) + " reports");
        DeskCalls desk = new DeskCalls(system.running());
        try (Connection connection = system.database()) {
            long begun = System.nanoTime();
            long made = new CaseworkData(connection, System.out::println).make(reports);
            report.text("Made " + made + " reports in " + seconds(begun) + " s.");
            connection.setAutoCommit(true);
            lists(desk, report, connection);
            duplicates(desk, report, reports);
            links(desk, report, connection);
            begun = System.nanoTime();
            awaitIndex(desk, reports);
            report.text(
                    "The search index had taken in everything " + seconds(begun) + " s after the lists were measured.");
            searches(desk, report, reports);
        }
    }

    private void lists(DeskCalls desk, Report report, Connection connection) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (String page : List.of("page 1", "page 1,000")) {
            double worst = 0;
            for (Map.Entry<String, String> sort : SORTS.entrySet()) {
                for (String[] filter : FILTERS) {
                    String path = "/reports?sort=" + sort.getKey() + dated(filter[1]);
                    if (page.equals("page 1,000")) {
                        String cursor = cursor(connection, sort.getValue(), dated(filter[2]));
                        if (cursor == null) {
                            continue;
                        }
                        path += "&cursor=" + cursor;
                    }
                    String asked = path;
                    double p95 = p95(i -> desk.get(asked));
                    worst = Math.max(worst, p95);
                    rows.add(Report.cells(page, filter[0], sort.getKey(), p95));
                }
            }
            report.bar(Bar.atMost("list of reports, " + page + ", worst of filters and sorts, p95", 100, worst, "ms"));
        }
        report.table(List.of("Page", "Filter", "Sort", "p95 in ms"), rows);
    }

    /** Twenty days out of the middle. */
    private static String dated(String filter) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return filter.replace("${from}", today.minusDays(60).toString())
                .replace("${to}", today.minusDays(40).toString());
    }

    /** The cursor behind the 999th page; null if there are not so many rows. */
    private static @org.jspecify.annotations.Nullable String cursor(Connection connection, String query, String filter)
            throws SQLException {
        String sql = query.replaceFirst(" order by", " " + filter + " order by") + " limit 1 offset "
                + (PAGE * (DEEP - 1) - 1);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                return null;
            }
            String value = row.getString(1);
            String text = value.contains(" ") ? value.replace(' ', 'T') + "Z" : value;
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((text + "\u001f" + row.getString(2)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void duplicates(DeskCalls desk, Report report, int reports) throws Exception {
        double p95 = p95(i -> {
            int n = 1 + random.nextInt(reports);
            return desk.post(
                    "/similar-reports",
                    "{\"phone\":\"13%09d\",\"accounts\":[\"622202%013d\"],\"contacts\":[\"%s\"]}"
                            .formatted(
                                    n * 7919L % 1000000000, n / 3 * 104729L % 10000000000000L, CaseworkData.HOTLINE));
        });
        report.bar(Bar.atMost("duplicates while typing, with a value that every report has, p95", 100, p95, "ms"));
    }

    private void links(DeskCalls desk, Report report, Connection connection) throws Exception {
        List<String> cases = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select cast(id as char) from casework_case where case_no like 'A000000%' limit 5000")) {
            while (rows.next()) {
                cases.add(rows.getString(1));
            }
        }
        double p95 = p95(i -> desk.get("/case-links/" + cases.get(random.nextInt(cases.size()))));
        report.bar(Bar.atMost("links of a case, p95", 200, p95, "ms"));
        report.bar(Bar.atMost("links of a case that shares a hotline with every report, p95", 1000, p95, "ms"));
    }

    private void searches(DeskCalls desk, Report report, int reports) throws Exception {
        double rare = p95(i -> {
            int n = 1 + random.nextInt(reports);
            String account = "622202%013d".formatted(n / 3 * 104729L % 10000000000000L);
            return search(desk, account.substring(6 + random.nextInt(4)));
        });
        double four = p95(i -> search(desk, "%04d".formatted(random.nextInt(10000))));
        double common = p95(i -> search(desk, CaseworkData.HOTLINE));
        String[] words = {"张伟", "伟明", "欧阳", "冒充民警", "诱骗转账", "投资 6222", "王芳 0086", "司徒勇平"};
        double names = p95(i -> search(desk, words[random.nextInt(words.length)]));
        report.table(
                List.of("Search", "p95 in ms"),
                List.of(
                        Report.cells("the end of an account", rare),
                        Report.cells("four digits", four),
                        Report.cells("the value of every report", common),
                        Report.cells("names and words", names)));
        report.bar(Bar.atMost(
                "search, worst kind, p95", 200, Math.max(Math.max(rare, four), Math.max(common, names)), "ms"));
    }

    private void awaitIndex(DeskCalls desk, int reports) throws Exception {
        String last = "{\"q\":\"B%09d\"}".formatted(reports);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!send(desk, "/search", last).body().contains("\"title\"")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the index has not come to the end");
            }
            Thread.sleep(LOOK.toMillis());
        }
    }

    private interface Call {
        HttpRequest of(int i) throws IOException;
    }

    /** In milliseconds; an answer that is none is a fault. */
    private double p95(Call call) throws Exception {
        double[] taken = new double[CALLS];
        for (int i = -WARM_UP; i < CALLS; i++) {
            HttpRequest request = call.of(i);
            long begun = System.nanoTime();
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            long ended = System.nanoTime();
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            if (i >= 0) {
                taken[i] = (ended - begun) / 1e6;
            }
        }
        Arrays.sort(taken);
        return taken[(int) Math.ceil(CALLS * 0.95) - 1];
    }

    private static HttpRequest search(DeskCalls desk, String q) throws IOException {
        return desk.post("/search", "{\"q\":\"" + q + "\"}");
    }

    private HttpResponse<String> send(DeskCalls desk, String path, String body)
            throws IOException, InterruptedException {
        return http.send(desk.post(path, body), BodyHandlers.ofString());
    }

    private static String seconds(long begun) {
        return Report.number((System.nanoTime() - begun) / 1e9);
    }
}
