package zujie.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zujie.testkit.ServerProcess;

class DataFolderTest {
    @TempDir
    Path temporary;

    private Path root;

    @BeforeEach
    void place() {
        root = temporary.resolve("data");
    }

    @Test
    void shouldMakeAFolderThatOnlyItsOwnerReads() throws Exception {
        try (DataFolder folder = open(false)) {
            assertThat(folder.secrets().isComplete()).isTrue();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void shouldKeepItsSecretsAndMakeOthersElsewhere() {
        String first;
        try (DataFolder folder = open(false)) {
            first = folder.secrets().get(Secrets.DB_APP);
        }
        try (DataFolder again = open(false)) {
            assertThat(again.secrets().get(Secrets.DB_APP)).isEqualTo(first);
        }
        try (DataFolder reset = open(true)) {
            assertThat(reset.secrets().get(Secrets.DB_APP)).isNotEqualTo(first);
        }
    }

    @Test
    void shouldShowFirstPasswordsOnce() throws Exception {
        try (DataFolder folder = open(false)) {
            assertThat(folder.takeFirstPasswords()).isTrue();
            assertThat(folder.takeFirstPasswords()).isFalse();
        }
    }

    @Test
    void shouldRefuseAFolderInUse() {
        try (DataFolder folder = open(false)) {
            assertThat(folder.root()).exists();
            assertRefused(() -> open(false), "Another Zujie is running");
            assertRefused(() -> open(true), "Another Zujie is running");
        }
    }

    @Test
    void shouldNeverUseOrEmptyAFolderThatIsNotOurs() throws Exception {
        Files.createDirectories(root);
        Files.writeString(root.resolve("thesis.doc"), "years of work");

        assertRefused(() -> open(false), "not a data folder of Zujie");
        assertRefused(() -> open(true), "not a data folder of Zujie");
        assertThat(root.resolve("thesis.doc")).exists();
    }

    @Test
    void shouldRefuseAFile() throws Exception {
        Files.writeString(root, "x");
        assertRefused(() -> open(false), "is a file");
    }

    @Test
    void shouldRefuseToChangeTheMode() {
        open(false).close();
        assertRefused(() -> DataFolder.open(root, false, false), "other mode");
        DataFolder.open(root, true, false).close();
    }

    @Test
    void shouldRefuseAFolderWithoutItsSecrets() throws Exception {
        open(false).close();
        Files.delete(root.resolve("secrets.properties"));
        assertRefused(() -> open(false), "broken");
        open(true).close();
    }

    @Test
    void shouldRefuseAnUnknownFormat() throws Exception {
        open(false).close();
        Files.writeString(root.resolve("zujie-data.properties"), "format=99\ndemo=true\n");
        assertRefused(() -> open(false), "unknown format (99)");
    }

    @Test
    void shouldFinishAFirstStartThatWasKilledHalfWay() throws Exception {
        open(false).close();
        Files.delete(root.resolve("zujie-data.properties"));
        try (DataFolder folder = open(false)) {
            assertThat(folder.secrets().isComplete()).isTrue();
        }
    }

    @Test
    void shouldStopServersThatAKilledLauncherLeft() throws Exception {
        open(false).close();
        ServerProcess orphan = ServerProcess.start(new ServerProcess.Spec(
                List.of("sleep", "600"),
                Map.of(),
                root,
                root.resolve("log/payara.log"),
                root.resolve("payara.pid"),
                Duration.ofSeconds(5)));
        open(true).close();
        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void shouldKeepTheLogsOfOneEarlierStart() throws Exception {
        Path log;
        try (DataFolder folder = open(false)) {
            log = folder.log("keycloak");
        }
        Files.createDirectories(log.resolveSibling(""));
        Files.writeString(log, "first");
        open(false).close();
        Files.writeString(log, "second");
        open(false).close();

        assertThat(log).doesNotExist();
        assertThat(log.resolveSibling("keycloak.previous.log")).hasContent("second");
    }

    @Test
    void shouldMakePasswordsThatTheRealmAccepts() {
        for (int i = 0; i < 200; i++) {
            assertThat(Secrets.random().get(Secrets.SYSADMIN))
                    .hasSizeGreaterThanOrEqualTo(12)
                    .matches(".*[A-Z].*")
                    .matches(".*[a-z].*")
                    .matches(".*[0-9].*")
                    .matches(".*[^A-Za-z0-9].*");
        }
    }

    private DataFolder open(boolean reset) {
        return DataFolder.open(root, reset, true);
    }

    private static void assertRefused(ThrowingCallable call, String because) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        LaunchFailure.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.DATA_FOLDER))
                .hasMessageContaining(because);
    }
}
