package zujie.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherOptionsTest {
    private static final Map<String, String> NO_ENVIRONMENT = Map.of();

    @Test
    void shouldKnowItsDefaults() {
        LauncherOptions options = LauncherOptions.of();

        assertThat(options.httpPort()).isEqualTo(8080);
        assertThat(options.keycloakPort()).isEqualTo(8180);
        assertThat(options.databasePort()).isEqualTo(3307);
        assertThat(options.managementPort()).isEqualTo(9190);
        assertThat(options.demo()).isTrue();
        assertThat(options.reset()).isFalse();
        assertThat(options.data()).isEqualTo(LauncherOptions.home().resolve("var/zujie"));
        assertThat(options.externalDatabase()).isNull();
        assertThat(options.externalKeycloak()).isNull();
    }

    @Test
    void shouldPreferAnArgumentToASystemProperty() {
        Properties properties = new Properties();
        properties.setProperty("zujie.http-port", "9001");
        properties.setProperty("zujie.db-port", "9002");
        properties.setProperty("zujie.something-else", "x");

        LauncherOptions options =
                LauncherOptions.parse(List.of("--http-port=9003", "--reset"), properties, NO_ENVIRONMENT);

        assertThat(options.httpPort()).isEqualTo(9003);
        assertThat(options.databasePort()).isEqualTo(9002);
        assertThat(options.reset()).isTrue();
    }

    @Test
    void shouldCountAGivenFolderFromWhereTheUserStands() {
        assertThat(LauncherOptions.of("--data=elsewhere").data())
                .isEqualTo(Path.of("elsewhere").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--colour=red",
                "http-port=1",
                "--http-port=eighty",
                "--http-port=70000",
                "--http-port=-1",
                "--http-port=8180",
                "--demo=maybe",
                "--data=",
                "--external-db-url=jdbc:mysql://x/y",
                "--external-keycloak-url=ftp://x",
                "--external-keycloak-url=:::"
            })
    void shouldRefuse(String argument) {
        assertThatThrownBy(() -> LauncherOptions.parse(List.of(argument), new Properties(), NO_ENVIRONMENT))
                .isInstanceOfSatisfying(
                        LaunchFailure.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.OPTIONS));
    }

    @Test
    void shouldTakeSecretsOfExternalServersFromTheEnvironmentOnly() {
        List<String> arguments = List.of(
                "--external-db-url=jdbc:mariadb://db:3306/zujie", "--external-keycloak-url=https://login.example/");

        assertThatThrownBy(() -> LauncherOptions.parse(arguments, new Properties(), NO_ENVIRONMENT))
                .hasMessageContaining("ZUJIE_EXTERNAL_DB_PASSWORD");

        LauncherOptions options = LauncherOptions.parse(
                arguments,
                new Properties(),
                Map.of(
                        "ZUJIE_EXTERNAL_DB_PASSWORD", "one",
                        "ZUJIE_EXTERNAL_DB_MIGRATE_PASSWORD", "two",
                        "OIDC_CLIENT_SECRET", "three",
                        "KEYCLOAK_ADMIN_CLIENT_SECRET", "four"));
        assertThat(options.externalDatabase())
                .isEqualTo(new ExternalDatabase(
                        "jdbc:mariadb://db:3306/zujie", "zujie_app", "one", "zujie_migrate", "two"));
        assertThat(options.externalKeycloak())
                .isEqualTo(new ExternalKeycloak("https://login.example", "zujie", "three", "four"));
        assertThat(options.toString()).doesNotContain("one", "two", "three", "four");
    }

    @Test
    void shouldTellEveryOptionInItsHelp() {
        assertThat(LauncherOptions.help()).contains("--http-port=8080", "--reset=false", "--external-keycloak-realm");
    }
}
