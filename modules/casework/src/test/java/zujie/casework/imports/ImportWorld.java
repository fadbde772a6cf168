package zujie.casework.imports;

import static zujie.casework.Neighbours.DESK;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import zujie.casework.Bench;
import zujie.casework.report.ReportDesk;
import zujie.platform.access.Actor;

/** What tests of imported sheets share: the beans, the sending and the loading. */
abstract class ImportWorld {

    static final Instant NOW = Instant.parse("2026-11-06T03:00:00Z");
    static Bench bench;

    @BeforeAll
    static void start() {
        bench = ReportDesk.bench()
                .with(
                        "imports.StartImport",
                        "imports.Imports",
                        "imports.ImportTurns",
                        "imports.ImportWork",
                        "imports.LoadLines",
                        "imports.SheetWords",
                        "imports.ImportQueries",
                        "imports.RejectSheet",
                        "imports.FakeStore",
                        "imports.KnownOfficers");
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void forget() throws SQLException {
        bench.neighbours.now = NOW;
        bench.neighbours.work.clear();
        bench.get(KnownOfficers.class).left = false;
        try (Connection c = bench.connection();
                Statement s = c.createStatement()) {
            for (String table :
                    List.of("import", "import_line", "import_key", "transfer", "contact", "report_move", "report")) {
                s.execute("delete from casework_" + table);
            }
        }
    }

    static ImportStarted send(byte[] sheet) {
        return send(DESK, sheet);
    }

    static ImportStarted send(Actor by, byte[] sheet) {
        return bench.as(by, () -> {
            try {
                return bench.get(StartImport.class).handle("C:\\桌面\\警情.csv", new ByteArrayInputStream(sheet));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    static ImportStarted send(String sheet) {
        return send(sheet.getBytes(StandardCharsets.UTF_8));
    }

    /** What the job does, in one transaction instead of many. */
    static ImportRow load(UUID id) {
        return load(DESK, id);
    }

    static ImportRow load(Actor by, UUID id) {
        bench.as(by, () -> {
            bench.get(ImportTurns.class).next().ifPresent(bench.get(ImportWork.class)::work);
            return id;
        });
        return get(by, id);
    }

    static ImportRow get(UUID id) {
        return get(DESK, id);
    }

    static ImportRow get(Actor by, UUID id) {
        return bench.as(by, () -> bench.get(ImportQueries.class).get(id));
    }

    static List<LineRow> lines(UUID id, boolean rejected) {
        return bench.as(DESK, () -> bench.get(ImportQueries.class).lines(id, rejected, 0));
    }

    static List<String> sql(String query) throws SQLException {
        try (Connection c = bench.connection();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (r.next()) {
                found.add(r.getString(1));
            }
            return found;
        }
    }
}
