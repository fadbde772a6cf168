package zujie.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Driver;
import zujie.bench.load.Request;
import zujie.bench.report.Report;
import zujie.bench.server.JvmProcess;
import zujie.launcher.ExternalDatabase;
import zujie.launcher.LauncherOptions;
import zujie.launcher.ZujieSystem;

/**
 * The measured system. It starts when the first measurement asks for it, is shared by all, and runs on free ports and on
 * a data folder of its own.
 */
final class BenchSystem implements AutoCloseable {
    /** A partner program of the demo. */
    private static final String PROGRAM = "bank-305100000013/zujie-demo-bank-305100000013";

    private static final String STATIC_FILE = "bench-1k.txt";
    private static final int STATIC_SIZE = 1024;

    private final BenchOptions options;
    private final Path war;

    private boolean filled;
    private boolean closed;
    private @Nullable RuntimeException failure;
    private @Nullable ZujieSystem running;

    BenchSystem(BenchOptions options) throws IOException {
        this.options = options;
        Files.createDirectories(options.work());
        this.war = warWithStaticFile(options.work().resolve("zujie.war"));
        this.filled = Files.exists(options.work().resolve("filled"));
    }

    BenchOptions options() {
        return options;
    }

    /** Arguments of a start of the launcher. The first one begins with nothing, not even unpacked servers. */
    String[] launcherArguments() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--war=" + war,
                "--data=" + options.work().resolve("data"),
                "--cache=" + options.work().resolve("cache"),
                "--http-port=0",
                "--keycloak-port=0",
                "--db-port=0",
                "--management-port=0"));
        if (!filled) {
            arguments.add("--reset");
            deleteTree(options.work().resolve("cache"));
        }
        return arguments.toArray(String[]::new);
    }

    /** Forgets what an earlier run has left, so that the next start is a first one. */
    void empty() throws IOException {
        filled = false;
        Files.deleteIfExists(options.work().resolve("filled"));
    }

    /** The data folder holds the demo data now: later starts, and later runs, go on with it. */
    void filled() throws IOException {
        filled = true;
        Files.writeString(options.work().resolve("filled"), "");
    }

    /** Starts the system if it does not run yet; what did not start once is not tried again. */
    synchronized ZujieSystem running() throws IOException {
        if (closed) {
            throw new IllegalStateException("the run was broken off");
        }
        if (failure != null) {
            throw failure;
        }
        ZujieSystem system = running;
        if (system == null) {
            try {
                system = ZujieSystem.start(LauncherOptions.of(launcherArguments()), System.out::println);
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
            running = system;
            filled();
        }
        return system;
    }

    JvmProcess server() throws IOException {
        return new JvmProcess(running().serverPid());
    }

    /** Who am I, as a partner program with a token that was issued just now: it lives for five minutes. */
    Request whoAmI() throws IOException {
        return request("/api/v1/me", "Authorization", "Bearer " + token());
    }

    /** A file of 1 KiB, put into the served archive for the purpose: the cheapest answer that this server has. */
    Request staticFile() throws IOException {
        return request("/" + STATIC_FILE);
    }

    Request request(String path, String... headers) throws IOException {
        URI base = URI.create(running().baseUrl());
        return Request.get(base.getHost(), base.getPort(), path, headers);
    }

    String token() throws IOException {
        return running().demoApi().token(PROGRAM);
    }

    /** Statements that the database has been sent so far, by the application and by Keycloak. */
    long statements() throws IOException, SQLException {
        return number("select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'");
    }

    /** Rows and size of the application's schema, as the database estimates them. */
    String dataSize() throws IOException, SQLException {
        String of = " from information_schema.tables where table_schema = database()";
        return Report.number(number("select sum(table_rows)" + of)) + " rows in "
                + number("select count(*)" + of) + " tables, "
                + Report.number(number("select sum(data_length + index_length)" + of) / 1048576.0) + " MiB";
    }

    /** A connection of the account that owns the schema; the caller closes it. */
    Connection database() throws IOException, SQLException {
        ExternalDatabase database = running().database();
        Properties login = new Properties();
        login.setProperty("user", database.migrateUser());
        login.setProperty("password", database.migratePassword());
        return new Driver().connect(database.url(), login);
    }

    private long number(String query) throws IOException, SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Waits for a start that is under way: what has begun to start can only then be stopped. */
    @Override
    public synchronized void close() {
        closed = true;
        ZujieSystem system = running;
        running = null;
        if (system != null) {
            system.close();
        }
    }

    private static Path warWithStaticFile(Path target) throws IOException {
        Files.copy(LauncherOptions.of().war(), target, StandardCopyOption.REPLACE_EXISTING);
        byte[] content = new byte[STATIC_SIZE];
        Arrays.fill(content, (byte) 'z');
        try (FileSystem archive = FileSystems.newFileSystem(target)) {
            Files.write(archive.getPath("/" + STATIC_FILE), content);
        }
        return target;
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
