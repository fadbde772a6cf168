package zujie.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
    void shouldBeReadyWhenTheApplicationsChecksAreUp() {
        answer(200, "{\"status\":\"UP\",\"checks\":[{\"name\":\"database\",\"status\":\"UP\"}]}");
        assertThatCode(() -> payara.awaitReady(server, url())).doesNotThrowAnyException();
    }

    @Test
    void shouldNotTakeAServerWithoutTheApplicationForReady() throws Exception {
        saysReady();
        answer(200, "{\"status\":\"UP\",\"checks\":[]}");
        assertNotDeployed();
    }

    @Test
    void shouldNotTakeTheServersOwnCheckForTheApplications() throws Exception {
        saysReady();
        answer(503, "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"No Application deployed\",\"status\":\"DOWN\"}]}");
        assertNotDeployed();
    }

    @Test
    void shouldSeeAFailedDeploymentThoughTheServerSaysReady() throws Exception {
        saysReady();
        answer(404, "<html>");
        assertNotDeployed();
    }

    @Test
    void shouldSeeThatTheServerEnded() {
        answer(404, "");
        server.kill();
        assertThatThrownBy(() -> payara.awaitReady(server, url()))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("ended");
    }

    private void assertNotDeployed() {
        assertThatThrownBy(() -> payara.awaitReady(server, url()))
                .isInstanceOfSatisfying(
                        LaunchFailure.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.APPLICATION))
                .hasMessageContaining("was not deployed")
                .hasMessageContaining(folder.log(PayaraServer.NAME).toString());
    }

    private void saysReady() throws Exception {
        Files.writeString(
                folder.log(PayaraServer.NAME),
                "x SEVERE Exception while deploying: missing column\nPayara Micro 6 (build 1) ready in 9,000 (ms)\n");
    }

    private void answer(int status, String body) {
        health.createContext("/health/ready", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private String url() {
        return "http://127.0.0.1:" + health.getAddress().getPort();
    }
}
