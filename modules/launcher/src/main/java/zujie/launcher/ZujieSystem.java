package zujie.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Driver;
import zujie.launcher.demo.DemoApi;
import zujie.launcher.demo.DemoFailure;
import zujie.launcher.demo.DemoLoader;
import zujie.testkit.DatabaseMemory;
import zujie.testkit.EmbeddedMariaDb;
import zujie.testkit.ServerFailure;
import zujie.testkit.ServerProcess;

/**
 * The whole running system. Closing it stops Payara, Keycloak and MariaDB in this order. The parts can be stopped and
 * started again one by one, to see what the others do without them.
 */
public final class ZujieSystem implements AutoCloseable {
    /** Password of every account of the demo; the demo listens on this machine only. */
    public static final String DEMO_PASSWORD = "Zujie-2026-demo";

    static final String REALM = "zujie";

    private final LauncherOptions options;
    private final Progress progress;
    private final DataFolder folder;
    private final Children children;
    private final int httpPort;
    private final int managementPort;
    private final int keycloakPort;
    private final int databasePort;
    private final KeycloakServer keycloakServer;
    private final PayaraServer payaraServer;
    private final MigrationRun migrations;
    private final Environment environment;

    private @Nullable EmbeddedMariaDb mariaDb;
    private @Nullable ServerProcess keycloak;
    private @Nullable ServerProcess payara;
    private @Nullable Path keycloakHome;

    private ZujieSystem(LauncherOptions options, Progress progress, Path java, DataFolder folder) {
        this.options = options;
        this.progress = progress;
        this.folder = folder;
        this.children = new Children();
        this.environment = new Environment(options, folder.secrets());
        this.httpPort = Preflight.choose(options.httpPort());
        this.managementPort = Preflight.choose(options.managementPort());
        this.keycloakPort = Preflight.choose(options.keycloakPort());
        this.databasePort = Preflight.choose(options.databasePort());
        this.keycloakServer = new KeycloakServer(java, options, folder, children);
        this.payaraServer = new PayaraServer(java, options, folder, children);
        this.migrations = new MigrationRun(java, options.war(), folder, children);
    }

    /** Starts everything silently; returns when the application is ready. */
    public static ZujieSystem start(LauncherOptions options) {
        return start(options, Progress.SILENT);
    }

    /**
     * Starts everything; returns when the application is ready and, in demo mode, filled.
     *
     * @throws LaunchFailure when a part does not come up; nothing is left running then
     */
    public static ZujieSystem start(LauncherOptions options, Progress progress) {
        ZujieSystem system = prepare(options, progress);
        try {
            system.run();
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    /** Checks everything and takes the data folder; nothing runs yet. */
    static ZujieSystem prepare(LauncherOptions options, Progress progress) {
        progress.say("检查环境 checking Java, folder and ports …");
        Path java = Preflight.java(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
        Preflight.files(options);
        DataFolder folder = DataFolder.open(options.data(), options.reset(), options.demo());
        try {
            Map<String, Integer> ports = new LinkedHashMap<>();
            ports.put("http-port", options.httpPort());
            ports.put("management-port", options.managementPort());
            if (options.externalKeycloak() == null) {
                ports.put("keycloak-port", options.keycloakPort());
            }
            if (needsMariaDb(options)) {
                ports.put("db-port", options.databasePort());
            }
            Preflight.ports(ports);
            return new ZujieSystem(options, progress, java, folder);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    void run() {
        ExecutorService aside = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "keycloak-start");
            thread.setDaemon(true);
            return thread;
        });
        try {
            CompletableFuture<Void> login = CompletableFuture.runAsync(() -> guarded(this::prepareKeycloak), aside);
            if (needsMariaDb(options)) {
                startDatabase();
                progress.say("数据库已启动 MariaDB is up (127.0.0.1:" + databasePort + ")");
            }
            CompletableFuture<Void> ready = login.thenRunAsync(() -> guarded(this::runKeycloak), aside);
            guarded(() -> {
                checkExternalDatabase();
                migrations.run(database());
                progress.say("数据库结构已是最新 the schema is up to date");
                launchServer();
            });
            ready.join();
            progress.say("登录服务已就绪 Keycloak is ready (" + keycloakUrl() + ")");
            progress.say("正在部署应用 deploying the application …");
            awaitServer();
            progress.say("应用已就绪 the application is ready");
            loadDemo();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LaunchFailure failure) {
                throw failure;
            }
            throw e;
        } finally {
            aside.shutdownNow();
        }
    }

    /** The application's address, e.g. {@code http://127.0.0.1:8080}. */
    public String baseUrl() {
        return "http://127.0.0.1:" + httpPort;
    }

    /** Health, metrics and the API's document. */
    public String managementUrl() {
        return "http://127.0.0.1:" + managementPort;
    }

    public String keycloakUrl() {
        ExternalKeycloak external = options.externalKeycloak();
        return external == null ? "http://127.0.0.1:" + keycloakPort : external.url();
    }

    /** What tokens must name as their issuer. */
    public String issuer() {
        ExternalKeycloak external = options.externalKeycloak();
        return keycloakUrl() + "/realms/" + (external == null ? REALM : external.realm());
    }

    public String jdbcUrl() {
        return database().url();
    }

    /** Address and accounts of the application's database, embedded or not. */
    public ExternalDatabase database() {
        ExternalDatabase external = options.externalDatabase();
        if (external != null) {
            return external;
        }
        return new ExternalDatabase(
                embeddedUrl(EmbeddedMariaDb.SCHEMA),
                EmbeddedMariaDb.APP_USER,
                folder.secrets().get(Secrets.DB_APP),
                EmbeddedMariaDb.MIGRATE_USER,
                folder.secrets().get(Secrets.DB_MIGRATE));
    }

    /** Operating system's id of Payara's JVM, for measurements. */
    public long serverPid() {
        return running(payara, "Payara").pid();
    }

    public LauncherOptions options() {
        return options;
    }

    /** The API as the demo's users; demo mode only. */
    public DemoApi demoApi() {
        return new DemoApi(baseUrl() + "/api/v1", issuer() + "/protocol/openid-connect/token", DEMO_PASSWORD);
    }

    public KeycloakAdmin keycloakAdmin() {
        ExternalKeycloak external = options.externalKeycloak();
        return external == null
                ? new KeycloakAdmin(keycloakUrl(), REALM, folder.secrets().get(Secrets.DIRECTORY_CLIENT))
                : new KeycloakAdmin(external.url(), external.realm(), external.directorySecret());
    }

    /** First passwords of the administrators, by user name, at the first call ever; empty in demo mode. */
    Map<String, String> takeFirstPasswords() throws IOException {
        if (options.demo() || options.externalKeycloak() != null || !folder.takeFirstPasswords()) {
            return Map.of();
        }
        return environment.firstPasswords();
    }

    public synchronized void startDatabase() {
        List<String> init = new ArrayList<>();
        init.add("create database if not exists " + KeycloakServer.SCHEMA
                + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        init.addAll(
                EmbeddedMariaDb.account(KeycloakServer.SCHEMA, folder.secrets().get(Secrets.DB_KEYCLOAK)));
        init.add("grant all on " + KeycloakServer.SCHEMA + ".* to '" + KeycloakServer.SCHEMA + "'@'%'");
        EmbeddedMariaDb.Options server = new EmbeddedMariaDb.Options(
                folder.root().resolve(DataFolder.DATABASE),
                folder.log(DataFolder.DATABASE),
                options.cache(),
                databasePort,
                true,
                DatabaseMemory.bufferPoolMiB(),
                folder.secrets().get(Secrets.DB_MIGRATE),
                folder.secrets().get(Secrets.DB_APP),
                init);
        try {
            mariaDb = children.start(() -> EmbeddedMariaDb.start(server));
        } catch (ServerFailure | IOException e) {
            throw new LaunchFailure(ExitCode.DATABASE, "数据库未能启动 MariaDB did not start: " + e.getMessage(), e);
        }
    }

    /** Stops the embedded MariaDB; Keycloak keeps its data there as well. */
    public synchronized void stopDatabase() {
        children.stop(running(mariaDb, "MariaDB"));
        mariaDb = null;
    }

    public synchronized void startKeycloak() {
        guarded(this::runKeycloak);
    }

    public synchronized void stopKeycloak() {
        children.stop(running(keycloak, "Keycloak"));
        keycloak = null;
    }

    /** Starts the application again after {@link #stopServer} or {@link #killServer}, and returns when it is ready. */
    public synchronized void startServer() {
        guarded(this::launchServer);
        awaitServer();
    }

    public synchronized void stopServer() {
        children.stop(running(payara, "Payara"));
        payara = null;
    }

    /** Ends the application's JVM as a crash would. */
    public synchronized void killServer() {
        running(payara, "Payara").kill();
        stopServer();
    }

    /** Name of a server that ended by itself, or null while all run that should. */
    @Nullable
    String lost() {
        if (children.isClosing()) {
            return null;
        }
        EmbeddedMariaDb database = mariaDb;
        if (database != null && !database.isRunning()) {
            return "MariaDB";
        }
        ServerProcess login = keycloak;
        if (login != null && !login.isAlive()) {
            return "Keycloak";
        }
        ServerProcess server = payara;
        return server != null && !server.isAlive() ? "Payara" : null;
    }

    Path logs() {
        return folder.log("x").resolveSibling("");
    }

    @Override
    public void close() {
        children.close();
        folder.close();
    }

    private static boolean needsMariaDb(LauncherOptions options) {
        return options.externalDatabase() == null || options.externalKeycloak() == null;
    }

    private String embeddedUrl(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + databasePort + "/" + schema;
    }

    private void checkExternalDatabase() {
        ExternalDatabase external = options.externalDatabase();
        if (external == null) {
            return;
        }
        Properties login = new Properties();
        login.setProperty("user", external.migrateUser());
        login.setProperty("password", external.migratePassword());
        // The driver itself, not DriverManager: inside Maven's class loaders the latter may not see it.
        try (Connection connection = new Driver().connect(external.url(), login)) {
            if (connection == null || !connection.isValid(5)) {
                throw new SQLException("no valid connection");
            }
        } catch (SQLException e) {
            throw new LaunchFailure(
                    ExitCode.DATABASE,
                    "外部数据库无法连接：" + external.url() + "（" + e.getMessage()
                            + "）。The external database does not answer: check --external-db-url, accounts and"
                            + " passwords.",
                    e);
        }
    }

    private void prepareKeycloak() throws IOException {
        if (options.externalKeycloak() == null) {
            keycloakHome = keycloakServer.prepare(progress);
        }
    }

    private void runKeycloak() throws IOException {
        if (options.externalKeycloak() != null) {
            if (!KeycloakServer.answers(issuer())) {
                throw new LaunchFailure(
                        ExitCode.KEYCLOAK,
                        "外部登录服务没有应答：" + issuer()
                                + "。The external Keycloak does not answer there: check --external-keycloak-url and"
                                + " -realm.");
            }
            return;
        }
        Path home = keycloakHome;
        if (home == null) {
            throw new IllegalStateException("Keycloak is not unpacked");
        }
        ServerProcess server = keycloakServer.start(
                home, keycloakPort, embeddedUrl(KeycloakServer.SCHEMA), environment.ofKeycloak(baseUrl()));
        keycloakServer.awaitReady(server, issuer());
        keycloak = server;
        keycloakAdmin().alignConsole(baseUrl());
    }

    private void launchServer() throws IOException {
        payara = payaraServer.start(httpPort, managementPort, environment.ofApplication(this, folder));
    }

    private void awaitServer() {
        payaraServer.awaitReady(running(payara, "Payara"), baseUrl(), managementUrl());
    }

    private void loadDemo() {
        if (!options.demo() || !options.demoData()) {
            return;
        }
        try {
            new DemoLoader(demoApi(), user -> keycloakAdmin().setPassword(user, DEMO_PASSWORD), progress).load();
        } catch (DemoFailure e) {
            throw new LaunchFailure(
                    ExitCode.DEMO_DATA, "演示数据装入失败 the demo data could not be loaded: " + e.getMessage(), e);
        }
    }

    private static <T> T running(@Nullable T server, String name) {
        if (server == null) {
            throw new IllegalStateException(name + " is not running here");
        }
        return server;
    }

    private interface Work {
        void run() throws IOException;
    }

    private void guarded(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new LaunchFailure(ExitCode.DATA_FOLDER, "启动失败 could not start: " + e + " (" + folder.root() + ")", e);
        }
    }
}
