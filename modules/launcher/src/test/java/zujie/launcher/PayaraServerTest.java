package zujie.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zujie.testkit.ServerProcess;

class PayaraServerTest {
    @TempDir
    Path temporary;

    private final Children children = new Children();
    private DataFolder folder;
    private PayaraServer payara;
    private ServerProcess server;
    private HttpServer health;

    @BeforeEach
    void start() throws Exception {
        folder = DataFolder.open(temporary.resolve("data"), false, true);
        payara = new PayaraServer(Path.of("java"), LauncherOptions.of(), folder, children);
        server = children.start(new ServerProcess.Spec(
                List.of("sleep", "600"),
                Map.of(),
                folder.root(),
                folder.log(PayaraServer.NAME),
                folder.pid(PayaraServer.NAME),
                Duration.ofSeconds(5)));
        health = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        health.start();
    }

    @AfterEach
    void stop() {
        health.stop(0);
        children.close();
        folder.close();
    }

    @Test
    void shouldBeReadyWhenTheApplicationAnswersAndItsChecksAreUp() {
        answer("/api/v1/me", 401);
        answer("/health/ready", 200);
        assertThatCode(() -> payara.awaitReady(server, url(), url())).doesNotThrowAnyException();
    }

    @Test
    void shouldSeeAFailedDeploymentThoughTheServerSaysReadyAndHealthy() throws Exception {
        Files.writeString(
                folder.log(PayaraServer.NAME),
                "x SEVERE missing column\nPayara Micro 6 (build 1) ready in 9,000 (ms)\n");
        answer("/api/v1/me", 404);
        answer("/health/ready", 200);
        assertThatThrownBy(() -> payara.awaitReady(server, url(), url()))
                .isInstanceOfSatisfying(
                        LaunchFailure.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.APPLICATION))
                .hasMessageContaining("was not deployed")
                .hasMessageContaining("missing column")
                .hasMessageContaining(folder.log(PayaraServer.NAME).toString());
    }

    @Test
    void shouldWaitWhileACheckIsDown() throws Exception {
        answer("/api/v1/me", 401);
        AtomicInteger asked = new AtomicInteger();
        health.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(asked.incrementAndGet() < 3 ? 503 : 200, -1);
            exchange.close();
        });
        payara.awaitReady(server, url(), url());
        assertThat(asked).hasValue(3);
    }

    @Test
    void shouldSeeThatTheServerEnded() {
        server.kill();
        assertThatThrownBy(() -> payara.awaitReady(server, url(), url()))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("ended");
    }

    private void answer(String path, int status) {
        health.createContext(path, exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    private String url() {
        return "http://127.0.0.1:" + health.getAddress().getPort();
    }
}
