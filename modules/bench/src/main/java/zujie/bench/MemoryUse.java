package zujie.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import zujie.bench.load.LoadGenerator;
import zujie.bench.load.LoadResult;
import zujie.bench.load.Request;
import zujie.bench.report.Bar;
import zujie.bench.report.Report;
import zujie.bench.server.JvmProcess;

/** Resident memory of the application server's JVM with the demo data: as found, and after reads that touch the data. */
final class MemoryUse implements Measurement {
    private static final double LIMIT_MIB = 768;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void run(BenchSystem system, Report report) throws Exception {
        JvmProcess server = system.server();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("before the load of this measurement", server));
        load(system, system.whoAmI());
        rows.add(row("after GET /api/v1/me", server));
        String desk = system.running().demoApi().token("desk");
        load(system, system.request("/api/v1/reports", "Authorization", "Bearer " + desk));
        rows.add(row("after GET /api/v1/reports, a list from the database", server));
        double highest = server.highestResidentMiB();
        report.section("Memory");
        report.text(
                "Resident set of Payara's JVM, MariaDB and Keycloak not counted. The highest value covers all measurements"
                        + " that ran before this one since the start of the server.");
        report.table(List.of("When", "resident MiB", "highest so far MiB"), rows);
        report.bar(Bar.atMost("Highest resident memory of the application server", LIMIT_MIB, highest, "MiB"));
    }

    private static void load(BenchSystem system, Request request) throws IOException {
        LoadResult load = LoadGenerator.run(
                request, system.options().connections(), system.options().measured());
        if (load.failures() > 0) {
            throw new IOException("not all replies were 200: " + load.statuses());
        }
    }

    private static List<String> row(String when, JvmProcess server) throws IOException {
        return Report.cells(when, server.residentMiB(), server.highestResidentMiB());
    }
}
