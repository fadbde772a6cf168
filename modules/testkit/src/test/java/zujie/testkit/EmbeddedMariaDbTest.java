package zujie.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedMariaDbTest {
    private final Path folder =
            Path.of("target", "embedded-" + ProcessHandle.current().pid());

    @BeforeEach
    @AfterEach
    void clean() throws Exception {
        EmbeddedMariaDb.deleteTree(folder);
    }

    @Test
    void shouldKeepDataOverARestartAndTakeANewPassword() throws Exception {
        try (EmbeddedMariaDb first = EmbeddedMariaDb.start(options("first-password"));
                Connection c = migrate(first, "first-password")) {
            c.createStatement().execute("create table t (word varchar(20))");
            c.createStatement().execute("insert into t values ('𠮷野家😀')");
        }
        try (EmbeddedMariaDb second = EmbeddedMariaDb.start(options("second-password"))) {
            assertThatThrownBy(() -> migrate(second, "first-password")).isInstanceOf(SQLException.class);
            try (Connection c = migrate(second, "second-password");
                    var rows = c.createStatement().executeQuery("select word from t")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("𠮷野家😀");
            }
        }
        assertThat(Files.exists(folder.resolve("db.init.sql"))).isFalse();
    }

    @Test
    void shouldStopTheServerThatAKilledStarterLeftBehind() throws Exception {
        EmbeddedMariaDb abandoned = EmbeddedMariaDb.start(options("some-password"));
        try (EmbeddedMariaDb next = EmbeddedMariaDb.start(options("some-password"))) {
            assertThat(abandoned.isRunning()).isFalse();
            assertThat(next.isRunning()).isTrue();
        }
    }

    /** A server that starts clears its folder for temporary files; those of another installation must not be there. */
    @Test
    void shouldLeaveTheTemporaryTablesOfOthersAlone() throws Exception {
        Path others = Files.createTempFile("#sql-temptable-", ".MAI");
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(options("some-password"))) {
            assertThat(database.isRunning()).isTrue();
            assertThat(others).exists();
        } finally {
            Files.deleteIfExists(others);
        }
    }

    @Test
    void shouldNotKillAStrangerWhoseNumberStandsInAnOldPidFile() throws Exception {
        Files.createDirectories(folder.resolve("db"));
        Files.writeString(folder.resolve("db.pid"), ProcessHandle.current().pid() + " 1");

        assertThat(EmbeddedMariaDb.stopOrphan(folder.resolve("db"))).isFalse();
        assertThat(folder.resolve("db.pid")).doesNotExist();
    }

    @Test
    void shouldRefuseAFolderThatHoldsSomethingElse() throws Exception {
        Files.createDirectories(folder.resolve("db"));
        Files.writeString(folder.resolve("db/holiday.jpg"), "x");

        assertThatThrownBy(() -> EmbeddedMariaDb.start(options("some-password")))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("neither empty nor a complete MariaDB data folder");
        assertThat(folder.resolve("db/holiday.jpg")).exists();
    }

    @Test
    void shouldRefuseAPasswordThatWouldBreakOutOfItsQuotes() {
        assertThatThrownBy(() -> EmbeddedMariaDb.account("zujie_app", "long'enough"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private EmbeddedMariaDb.Options options(String migratePassword) {
        return new EmbeddedMariaDb.Options(
                folder.resolve("db"),
                folder.resolve("db.log"),
                TestDatabase.cacheDir(),
                0,
                true,
                32,
                migratePassword,
                "app-password",
                List.of());
    }

    private static Connection migrate(EmbeddedMariaDb server, String password) throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl(EmbeddedMariaDb.SCHEMA), EmbeddedMariaDb.MIGRATE_USER, password);
    }
}
