package zujie.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zujie.testkit.ServerProcess;

/**
 * Payara Micro with the application, in a JVM of its own that stays below 768 MiB.
 *
 * <p>The server says "ready" even when the application's deployment failed, and then answers 404 to everything. So only
 * an address of the application itself, and its health checks, count as signs of life.
 */
final class PayaraServer {
    static final String NAME = "payara";
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final String SAYS_READY = ") ready in ";

    private final Path java;
    private final LauncherOptions options;
    private final DataFolder folder;
    private final Children children;

    PayaraServer(Path java, LauncherOptions options, DataFolder folder, Children children) {
        this.java = java;
        this.options = options;
        this.folder = folder;
        this.children = children;
    }

    ServerProcess start(int httpPort, int managementPort, Map<String, String> settings) throws IOException {
        Path log = folder.log(NAME);
        if (Files.exists(log)) {
            Files.move(log, folder.log(NAME + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
        // Made anew at each start: an old configuration keeps the listeners of earlier boot commands.
        Path scratch = folder.scratch(NAME);
        Path tmp = Files.createDirectories(scratch.resolve("tmp"));
        Path preBoot = resource("pre-boot.txt", scratch);
        Path postBoot = resource("post-boot.txt", scratch);
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("ZUJIE_HTTP_ADDRESS", "127.0.0.1");
        environment.put("ZUJIE_MANAGEMENT_PORT", Integer.toString(managementPort));
        environment.put("ZUJIE_WAR", options.war().toString());
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Xms192m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + tmp,
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC"));
        command.addAll(options.serverJvmArgs());
        command.addAll(List.of(
                "-jar",
                options.servers().resolve("payara-micro.jar").toString(),
                "--rootdir",
                scratch.resolve("server").toString(),
                "--nocluster",
                "--disablephonehome",
                "--port",
                Integer.toString(httpPort),
                "--prebootcommandfile",
                preBoot.toString(),
                "--postbootcommandfile",
                postBoot.toString()));
        return children.start(
                new ServerProcess.Spec(command, environment, folder.root(), log, folder.pid(NAME), STOP_LIMIT));
    }

    /**
     * Returns when the application's checks are all up.
     *
     * @throws LaunchFailure {@link ExitCode#APPLICATION} when it was not deployed or does not get ready
     */
    void awaitReady(ServerProcess server, String baseUrl, String managementUrl) {
        Probe probe = new Probe(baseUrl + "/api/v1/me", managementUrl + "/health/ready");
        boolean decided = Waiting.until(
                START_LIMIT, () -> !server.isAlive() || probe.isUp() || (probe.isMissing() && saysReady()));
        if (decided && server.isAlive() && probe.up) {
            return;
        }
        String what;
        if (!server.isAlive()) {
            what = "应用服务器意外退出 the application server ended";
        } else if (decided) {
            what = "应用部署失败 the application was not deployed";
        } else {
            what = "应用未能就绪 the application did not become ready (" + probe.last + ")";
        }
        throw new LaunchFailure(
                ExitCode.APPLICATION,
                what + "；日志 log: " + folder.log(NAME) + "\n" + LogTail.ofFailure(folder.log(NAME)));
    }

    private boolean saysReady() {
        try {
            return Files.readString(folder.log(NAME), StandardCharsets.ISO_8859_1)
                    .contains(SAYS_READY);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path resource(String name, Path target) throws IOException {
        Path file = target.resolve(name);
        try (InputStream in = PayaraServer.class.getResourceAsStream("payara/" + name)) {
            if (in == null) {
                throw new IOException(name + " is missing in the class path");
            }
            Files.copy(in, file);
        }
        return file;
    }

    /** The application's own address tells whether it was deployed, its health checks whether it is ready. */
    private static final class Probe {
        private final String own;
        private final String health;
        private boolean up;
        private int missing;
        private String last = "no answer";

        Probe(String own, String health) {
            this.own = own;
            this.health = health;
        }

        boolean isUp() {
            try {
                int status = Web.get(own).status();
                missing = status == 404 ? missing + 1 : 0;
                last = own + ": " + status;
                if (status < 404) {
                    Web.Answer checks = Web.get(health);
                    last = health + ": " + checks.status() + " " + checks.body();
                    up = checks.status() == 200;
                }
            } catch (IOException e) {
                last = e.toString();
            }
            return up;
        }

        /** Asked often enough: the application appears a moment after the server's line. */
        boolean isMissing() {
            return missing >= 10;
        }
    }
}
