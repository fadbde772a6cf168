package zujie.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Driver;

/**
 * One MariaDB server of its own, as a child process that listens on 127.0.0.1 only.
 *
 * <p>It holds the schema {@code zujie} and two accounts from the start: {@link #MIGRATE_USER} may do everything in that
 * schema and pass rights on; {@link #APP_USER} may log in and nothing else, until the migrations grant it table by
 * table. The server knows no anonymous account, and {@code root} only comes in by the socket file as the user who runs
 * the server.
 *
 * <p>There is no shutdown hook: whoever starts the server closes it, so that the launcher rules the order in which its
 * servers stop. A server whose starter was killed is found by its pid file and stopped at the next start on the same
 * data folder.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    /** The schema of the application. */
    public static final String SCHEMA = "zujie";
    /** Account of the migrations: all rights in {@link #SCHEMA}, with grant option. */
    public static final String MIGRATE_USER = "zujie_migrate";
    /** Account of the application: no right at first. */
    public static final String APP_USER = "zujie_app";

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final int SOCKET_PATH_LIMIT = 100;

    /**
     * How one server is set up.
     *
     * @param dataDir the database's files; made and installed when missing or empty
     * @param logFile the server's output is appended here
     * @param cacheDir where the server's programs are unpacked once, 300 MB
     * @param port 0 for any free one
     * @param durable true: an acknowledged commit survives a crash; false only for throw-away data
     * @param bufferPoolMiB InnoDB's buffer pool
     * @param migratePassword for {@link #MIGRATE_USER}
     * @param appPassword for {@link #APP_USER}
     * @param initStatements further SQL, one statement each without semicolon, run with full rights at each start
     */
    public record Options(
            Path dataDir,
            Path logFile,
            Path cacheDir,
            int port,
            boolean durable,
            int bufferPoolMiB,
            String migratePassword,
            String appPassword,
            List<String> initStatements) {
        public Options {
            initStatements = List.copyOf(initStatements);
        }

        @Override
        public String toString() {
            return "Options[dataDir=" + dataDir + ", port=" + port + ", durable=" + durable + "]";
        }

        Options withPort(int chosen) {
            return new Options(
                    dataDir,
                    logFile,
                    cacheDir,
                    chosen,
                    durable,
                    bufferPoolMiB,
                    migratePassword,
                    appPassword,
                    initStatements);
        }
    }

    private final Options options;
    private final ServerProcess process;

    private EmbeddedMariaDb(Options options, ServerProcess process) {
        this.options = options;
        this.process = process;
    }

    /**
     * Starts a server and returns when it takes connections.
     *
     * @throws ServerFailure when it does not come up; nothing is left running then
     */
    public static EmbeddedMariaDb start(Options options) {
        Path base = MariaDbBinaries.unpack(options.cacheDir());
        stopOrphan(options.dataDir());
        try {
            Files.createDirectories(options.logFile().toAbsolutePath().getParent());
            install(base, options);
            // Between choosing a free port and binding it, another process may take it.
            for (int attempt = 1; ; attempt++) {
                Options chosen = options.port() == 0 ? options.withPort(freePort()) : options;
                try {
                    return launch(base, chosen);
                } catch (ServerFailure e) {
                    if (options.port() != 0 || attempt == 3) {
                        throw e;
                    }
                }
            }
        } catch (IOException e) {
            throw failure("MariaDB could not be started on " + options.dataDir(), options, e);
        }
    }

    public int port() {
        return options.port();
    }

    public String jdbcUrl(String database) {
        return "jdbc:mariadb://127.0.0.1:" + options.port() + "/" + database;
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** Operating system's id of the server, for measurements. */
    public long pid() {
        return process.pid();
    }

    /** Completes when the server ends, for whatever reason. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit();
    }

    /** Clean InnoDB shutdown; a second call does nothing. */
    @Override
    public void close() {
        process.close();
    }

    /** Ends the server as a power failure would; for fault tests. */
    public void kill() {
        process.kill();
    }

    /**
     * Stops a server that an earlier, killed process left behind on this data folder.
     *
     * @return true if there was one
     */
    public static boolean stopOrphan(Path dataDir) {
        return ServerProcess.stopOrphan(beside(dataDir, ".pid"), STOP_LIMIT);
    }

    private static void install(Path base, Options options) throws IOException {
        Path data = options.dataDir().toAbsolutePath();
        Path done = data.resolve("zujie-installed");
        if (Files.exists(done)) {
            return;
        }
        if (Files.isDirectory(data, LinkOption.NOFOLLOW_LINKS)) {
            try (var children = Files.list(data)) {
                if (children.findAny().isPresent()) {
                    throw new IOException(
                            "the folder " + data + " is neither empty nor a complete MariaDB data folder");
                }
            }
        }
        Files.createDirectories(data);
        // Under its working name until it is complete, so that a broken installation is never taken for data.
        Path half = beside(data, ".installing");
        deleteTree(half);
        Files.createDirectories(half);
        List<String> command = new ArrayList<>(List.of(
                base.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + half,
                "--auth-root-authentication-method=socket",
                "--skip-test-db",
                "--skip-name-resolve",
                "--force",
                "--skip-log-bin"));
        String user = System.getProperty("user.name");
        command.add("--auth-root-socket-user=" + user);
        command.add("--user=" + user);
        ProcessBuilder program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(options.logFile().toFile()));
        // It clears away the temporary tables of whoever else installs in the same folder at this moment.
        program.environment()
                .put("TMPDIR", Files.createDirectories(beside(data, ".tmp")).toString());
        Process install = program.start();
        install.getOutputStream().close();
        try {
            if (!install.waitFor(120, TimeUnit.SECONDS)) {
                install.destroyForcibly();
                throw new IOException("mariadb-install-db did not end within 120 s");
            }
        } catch (InterruptedException e) {
            install.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while installing", e);
        }
        if (install.exitValue() != 0) {
            throw new IOException("mariadb-install-db ended with code " + install.exitValue());
        }
        Files.createFile(half.resolve("zujie-installed"));
        Files.delete(data);
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static EmbeddedMariaDb launch(Path base, Options options) throws IOException {
        Path data = options.dataDir().toAbsolutePath();
        Path settings = data.resolve("zujie.cnf");
        try (InputStream in = EmbeddedMariaDb.class.getResourceAsStream("zujie.cnf")) {
            if (in == null) {
                throw new IOException("zujie.cnf is missing in the class path");
            }
            Files.copy(in, settings, StandardCopyOption.REPLACE_EXISTING);
        }
        Path init = writeInitFile(options, data);
        Path tmp = Files.createDirectories(beside(data, ".tmp"));
        String socket = beside(data, ".sock").toString();
        List<String> command = new ArrayList<>();
        command.addAll(List.of(
                base.resolve("bin/mariadbd").toString(),
                "--defaults-file=" + settings,
                "--basedir=" + base,
                "--datadir=" + data,
                "--tmpdir=" + tmp,
                "--pid-file=" + tmp.resolve("mariadbd.pid"),
                "--socket=" + (socket.length() > SOCKET_PATH_LIMIT ? "" : socket),
                "--port=" + options.port(),
                "--bind-address=127.0.0.1",
                // With TLS on, the server makes a key of its own at each start: 1 to 20 seconds.
                "--disable-ssl",
                "--innodb-flush-log-at-trx-commit=" + (options.durable() ? 1 : 0),
                "--innodb-log-file-size=" + (options.durable() ? "96M" : "16M"),
                "--innodb-buffer-pool-size=" + options.bufferPoolMiB() + "M",
                "--init-file=" + init));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        ServerProcess.Spec spec = new ServerProcess.Spec(
                command, Map.of(), tmp, options.logFile(), beside(options.dataDir(), ".pid"), STOP_LIMIT);
        EmbeddedMariaDb server = new EmbeddedMariaDb(options, ServerProcess.start(spec));
        try {
            server.awaitReady();
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        } finally {
            Files.deleteIfExists(init);
        }
    }

    /** The statements that make schema and accounts; readable by the owner only, and removed after the start. */
    private static Path writeInitFile(Options options, Path data) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("delete from mysql.global_priv where user = ''");
        lines.add("flush privileges");
        lines.add("create database if not exists " + SCHEMA + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        lines.addAll(account(MIGRATE_USER, options.migratePassword()));
        lines.addAll(account(APP_USER, options.appPassword()));
        lines.add("grant all on " + SCHEMA + ".* to '" + MIGRATE_USER + "'@'%' with grant option");
        lines.addAll(options.initStatements());
        Path init = beside(data, ".init.sql");
        Files.deleteIfExists(init);
        Files.createFile(init, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(init, String.join(";\n", lines) + ";\n", StandardOpenOption.WRITE);
        return init;
    }

    /** Statements that make an account with this password, or give it to the existing one. */
    public static List<String> account(String user, String password) {
        if (!user.matches("[a-z_]{1,32}") || !password.matches("[A-Za-z0-9_-]{8,}")) {
            throw new IllegalArgumentException("user or password has characters that need quoting");
        }
        String who = "'" + user + "'@'%'";
        return List.of(
                "create user if not exists " + who + " identified by '" + password + "'",
                "alter user " + who + " identified by '" + password + "'");
    }

    private void awaitReady() {
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            if (!process.isAlive()) {
                throw failure("MariaDB ended while starting", options, null);
            }
            // The driver itself, not DriverManager: inside Maven's class loaders the latter may not see it.
            try (Connection connection =
                    new Driver().connect(jdbcUrl(SCHEMA) + "?connectTimeout=2000", login(options.migratePassword()))) {
                if (connection != null && connection.isValid(2)) {
                    return;
                }
            } catch (SQLException e) {
                if (System.nanoTime() > limit) {
                    throw failure("MariaDB took no connection within " + START_LIMIT.toSeconds() + " s", options, e);
                }
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw failure("interrupted while starting MariaDB", options, e);
            }
        }
    }

    private static Properties login(String password) {
        Properties login = new Properties();
        login.setProperty("user", MIGRATE_USER);
        login.setProperty("password", password);
        return login;
    }

    private static ServerFailure failure(String what, Options options, @Nullable Throwable cause) {
        String reason = cause == null ? "" : ": " + cause.getMessage();
        String log = ServerProcess.tail(options.logFile(), 15);
        return new ServerFailure(what + reason + "\n" + log, cause);
    }

    private static Path beside(Path dataDir, String ending) {
        Path data = dataDir.toAbsolutePath();
        return data.resolveSibling(data.getFileName() + ending);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
