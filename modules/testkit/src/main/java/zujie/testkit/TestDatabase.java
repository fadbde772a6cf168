package zujie.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The MariaDB of this test run: one server per JVM, started at the first call and stopped with the JVM, and an empty
 * schema for each test class that asks. It is not durable, so never measure it.
 */
public final class TestDatabase {
    private static final String ADMIN_USER = "zujie_test_admin";
    private static @Nullable TestDatabase shared;

    private final EmbeddedMariaDb server;
    private final String adminPassword;
    private final String migratePassword;
    private final String appPassword;
    private final AtomicInteger schemas = new AtomicInteger();

    private TestDatabase(EmbeddedMariaDb server, String adminPassword, String migratePassword, String appPassword) {
        this.server = server;
        this.adminPassword = adminPassword;
        this.migratePassword = migratePassword;
        this.appPassword = appPassword;
    }

    /** An empty schema and the two accounts' keys to it. */
    public record Schema(
            String name,
            String jdbcUrl,
            String migrateUser,
            String migratePassword,
            String appUser,
            String appPassword) {

        /** A connection that may change the schema and grant rights in it. */
        public Connection connectAsMigrate() throws SQLException {
            return DriverManager.getConnection(jdbcUrl, migrateUser, migratePassword);
        }

        /** A connection with the application's rights: refused until something has been granted. */
        public Connection connectAsApp() throws SQLException {
            return DriverManager.getConnection(jdbcUrl, appUser, appPassword);
        }

        /** The variables under which the migrations program and the application look for their database. */
        public Map<String, String> environment() {
            return Map.of(
                    "DB_URL", jdbcUrl,
                    "DB_MIGRATE_USER", migrateUser,
                    "DB_MIGRATE_PASSWORD", migratePassword,
                    "DB_USER", appUser,
                    "DB_PASSWORD", appPassword);
        }

        @Override
        public String toString() {
            return "Schema[" + jdbcUrl + "]";
        }
    }

    /** The server of this JVM. */
    public static synchronized TestDatabase shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    /** A new empty schema; its name never repeats within this server, so no grant of an earlier one clings to it. */
    public Schema freshSchema() {
        String name = "zujie_t" + schemas.incrementAndGet();
        try (Connection connection = connectAsAdmin();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
            statement.execute(
                    "grant all on " + name + ".* to '" + EmbeddedMariaDb.MIGRATE_USER + "'@'%' with grant option");
        } catch (SQLException e) {
            throw new ServerFailure("The schema " + name + " could not be made", e);
        }
        return new Schema(
                name,
                server.jdbcUrl(name),
                EmbeddedMariaDb.MIGRATE_USER,
                migratePassword,
                EmbeddedMariaDb.APP_USER,
                appPassword);
    }

    /** All rights on the whole server; for looking behind the application's back. */
    public Connection connectAsAdmin() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(""), ADMIN_USER, adminPassword);
    }

    private static TestDatabase start() {
        Path runs = Path.of("target", "testdb").toAbsolutePath();
        removeDeadRuns(runs);
        Path run = runs.resolve(Long.toString(ProcessHandle.current().pid()));
        String admin = randomPassword();
        String migrate = randomPassword();
        String app = randomPassword();
        List<String> init = new ArrayList<>(EmbeddedMariaDb.account(ADMIN_USER, admin));
        init.add("grant all on *.* to '" + ADMIN_USER + "'@'%' with grant option");
        EmbeddedMariaDb server = EmbeddedMariaDb.start(new EmbeddedMariaDb.Options(
                run.resolve("data"), run.resolve("mariadb.log"), cacheDir(), 0, false, 64, migrate, app, init));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            remove(run);
        }));
        return new TestDatabase(server, admin, migrate, app);
    }

    /**
     * Where the server's programs are kept: the system property {@code zujie.cache}, else {@code var/cache} of the
     * project whose folder we run in, so that all modules share one copy.
     */
    public static Path cacheDir() {
        String configured = System.getProperty("zujie.cache");
        if (configured != null) {
            return Path.of(configured).toAbsolutePath();
        }
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder.resolve("var").resolve("cache");
            }
        }
        return here.resolve("target").resolve("cache");
    }

    /** Servers and folders of test runs whose JVM was killed. */
    private static void removeDeadRuns(Path runs) {
        if (!Files.isDirectory(runs)) {
            return;
        }
        try (var children = Files.list(runs)) {
            for (Path run : (Iterable<Path>) children::iterator) {
                String name = run.getFileName().toString();
                if (name.matches("\\d{1,10}")
                        && ProcessHandle.of(Long.parseLong(name)).isEmpty()) {
                    EmbeddedMariaDb.stopOrphan(run.resolve("data"));
                    remove(run);
                }
            }
        } catch (IOException e) {
            throw new ServerFailure("Old test databases in " + runs + " could not be listed", e);
        }
    }

    private static void remove(Path run) {
        try {
            EmbeddedMariaDb.deleteTree(run);
        } catch (IOException e) {
            throw new ServerFailure("The test database " + run + " could not be removed", e);
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
