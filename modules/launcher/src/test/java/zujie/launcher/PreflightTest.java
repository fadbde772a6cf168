package zujie.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    @Test
    void shouldRefuseAnOldJava() {
        assertThatThrownBy(() -> Preflight.java(11, Path.of(System.getProperty("java.home"))))
                .isInstanceOfSatisfying(
                        LaunchFailure.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.JAVA))
                .hasMessageContaining("17")
                .hasMessageContaining("11");
    }

    @Test
    void shouldRefuseAJavaHomeWithoutJava(@TempDir Path empty) {
        assertThatThrownBy(() -> Preflight.java(17, empty))
                .isInstanceOfSatisfying(
                        LaunchFailure.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.JAVA))
                .hasMessageContaining("JAVA_HOME");
    }

    @Test
    void shouldAcceptTheJavaThatRunsUs() {
        assertThat(Preflight.java(Runtime.version().feature(), Path.of(System.getProperty("java.home"))))
                .isExecutable();
    }

    @Test
    void shouldNameEveryTakenPortWithItsOption() throws Exception {
        try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket two = new ServerSocket(0, 1)) {
            assertThatThrownBy(() -> Preflight.ports(
                            Map.of("http-port", one.getLocalPort(), "db-port", two.getLocalPort(), "keycloak-port", 0)))
                    .isInstanceOfSatisfying(
                            LaunchFailure.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.PORT))
                    .hasMessageContaining(one.getLocalPort() + " (--http-port)")
                    .hasMessageContaining(two.getLocalPort() + " (--db-port)")
                    .hasMessageNotContaining("keycloak-port");
        }
    }

    @Test
    void shouldAcceptFreePorts() {
        int free = Preflight.choose(0);
        assertThatCode(() -> Preflight.ports(Map.of("http-port", free, "db-port", 0)))
                .doesNotThrowAnyException();
        assertThat(Preflight.choose(free)).isEqualTo(free);
    }

    @Test
    void shouldSayThatTheApplicationIsNotBuilt(@TempDir Path empty) {
        LauncherOptions options = LauncherOptions.of("--war=" + empty.resolve("no.war"));
        assertThatThrownBy(() -> Preflight.files(options))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("./mvnw -Prun");
    }
}
