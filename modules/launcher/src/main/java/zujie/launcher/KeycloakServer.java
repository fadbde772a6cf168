package zujie.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import zujie.testkit.ServerProcess;

/**
 * Keycloak out of its Maven artifact. It is unpacked and built once per version and build options, and shared by all
 * data folders; what belongs to one data folder, the realm to import and Keycloak's own files, lies there.
 *
 * <p>It keeps its data in the schema {@code keycloak} of our MariaDB: as fast to start as its own file database
 * (measured on 2 cores: 8.1 s against 9.2 s), and it survives a crash.
 */
final class KeycloakServer {
    static final String NAME = "keycloak";
    static final String SCHEMA = "keycloak";

    private static final List<String> BUILD_OPTIONS =
            List.of("--db=mariadb", "--health-enabled=false", "--metrics-enabled=false");
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(4);
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final Path java;
    private final LauncherOptions options;
    private final DataFolder folder;
    private final Children children;

    KeycloakServer(Path java, LauncherOptions options, DataFolder folder, Children children) {
        this.java = java;
        this.options = options;
        this.folder = folder;
        this.children = children;
    }

    /** Unpacks and builds at the first call for this version; safe when several launchers call at once. */
    Path prepare(Progress progress) throws IOException {
        Path archive = archive();
        String version = archive.getFileName().toString().replaceAll("\\.zip$", "");
        String variant = Integer.toHexString(BUILD_OPTIONS.hashCode());
        Path home = options.cache().resolve(version + "-" + variant).toAbsolutePath();
        Path done = home.resolve("zujie-built");
        if (Files.exists(done)) {
            return home;
        }
        Files.createDirectories(options.cache());
        try (FileChannel channel = FileChannel.open(
                        options.cache().resolve(version + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(done)) {
                progress.say("首次使用，正在解压并构建登录服务 unpacking and building Keycloak (once) …");
                DataFolder.deleteTree(home);
                unzip(archive, home);
                build(home);
                Files.createFile(done);
            }
        }
        return home;
    }

    /** Starts the server; it is not ready yet. */
    ServerProcess start(Path built, int port, String databaseUrl, Map<String, String> realmVariables)
            throws IOException {
        Path home = home(built);
        Secrets secrets = folder.secrets();
        Map<String, String> environment = new HashMap<>(realmVariables);
        environment.put("KC_DB_PASSWORD", secrets.get(Secrets.DB_KEYCLOAK));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak-admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secrets.KEYCLOAK_ADMIN));
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://127.0.0.1:" + port,
                "--db-url=" + databaseUrl,
                "--db-username=" + SCHEMA,
                "--db-pool-max-size=20");
        return children.start(spec(home, arguments, environment));
    }

    void awaitReady(ServerProcess server, String realmUrl) {
        boolean ready = Waiting.until(START_LIMIT, () -> !server.isAlive() || answers(realmUrl));
        if (!ready || !server.isAlive()) {
            throw failed("登录服务未能启动 Keycloak did not start");
        }
    }

    static boolean answers(String realmUrl) {
        try {
            return Web.get(realmUrl + "/.well-known/openid-configuration").status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private Path archive() throws IOException {
        if (!Files.isDirectory(options.servers())) {
            throw new LaunchFailure(
                    ExitCode.OPTIONS,
                    "找不到服务器程序：" + options.servers()
                            + "。The servers are not there: run ./mvnw -Prun, which fetches them.");
        }
        try (var files = Files.list(options.servers())) {
            return files.filter(file -> file.getFileName().toString().matches("keycloak-.*\\.zip"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new LaunchFailure(
                            ExitCode.OPTIONS,
                            "找不到 keycloak-*.zip：" + options.servers() + "。Run ./mvnw -Prun, which fetches it."));
        }
    }

    private static void unzip(Path archive, Path home) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // The archive has one top folder, keycloak-<version>/.
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path target = home.resolve(name).normalize();
                if (!target.startsWith(home)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.resolveSibling("."));
                    Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private void build(Path home) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILD_OPTIONS);
        ServerProcess build = children.start(spec(home, arguments, Map.of()));
        boolean ended = Waiting.until(BUILD_LIMIT, () -> !build.isAlive());
        children.stop(build);
        if (!ended || build.onExit().join() != 0) {
            throw failed("登录服务构建失败 Keycloak could not be built");
        }
    }

    /** This data folder's own home: the shared programs by a link, everything else for itself. */
    private Path home(Path built) throws IOException {
        Path home = folder.root().resolve(NAME);
        Path imports = Files.createDirectories(home.resolve("data").resolve("import"));
        Files.createDirectories(home.resolve("providers"));
        Files.createDirectories(home.resolve("themes"));
        Path conf = Files.createDirectories(home.resolve("conf"));
        for (String file : List.of("cache-ispn.xml", "keycloak.conf")) {
            Files.copy(built.resolve("conf").resolve(file), conf.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Path lib = home.resolve("lib");
        Files.deleteIfExists(lib);
        Files.createSymbolicLink(lib, built.resolve("lib"));
        // Imported once: Keycloak leaves a realm alone that it knows already.
        Files.writeString(
                imports.resolve("zujie-realm.json"), RealmFile.render(options.demo()), StandardCharsets.UTF_8);
        return home;
    }

    private ServerProcess.Spec spec(Path home, List<String> arguments, Map<String, String> environment) {
        // What bin/kc.sh runs, without the shell in between: the pid is the server's, and signals reach it.
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                // Quick to start rather than fast for ever: it halves the start and serves one machine well.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                // Keycloak has no option of its own for it: after a loss of the database each dead connection of the
                // pool would otherwise fail somebody's login.
                "-Dquarkus.datasource.jdbc.validate-on-borrow=true",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return new ServerProcess.Spec(command, environment, home, folder.log(NAME), folder.pid(NAME), STOP_LIMIT);
    }

    private LaunchFailure failed(String what) {
        return new LaunchFailure(
                ExitCode.KEYCLOAK,
                what + "；日志 log: " + folder.log(NAME) + "\n" + ServerProcess.tail(folder.log(NAME), 20));
    }
}
