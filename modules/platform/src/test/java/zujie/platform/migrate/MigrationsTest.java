package zujie.platform.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.testkit.TestDatabase;

class MigrationsTest {

    private final TestDatabase.Schema schema = TestDatabase.shared().freshSchema();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void shouldDoNothingTheSecondTime() {
        Migrations migrations = new Migrations(schema.jdbcUrl(), schema.migrateUser(), schema.migratePassword());
        assertThat(migrations.migrate(List.of("platform"))).isPositive();
        assertThat(migrations.migrate(List.of("platform"))).isZero();
    }

    @Test
    void shouldLetTheApplicationOnlyAddToTheAudit() throws SQLException {
        Map<String, String> env = new HashMap<>(schema.environment());
        env.put("DB_USER", schema.appUser() + "@%");
        assertThat(run(env)).isZero();
        try (Connection app = schema.connectAsApp();
                Statement statement = app.createStatement()) {
            assertThat(statement.executeUpdate(
                            "insert into platform_audit (at_system, at_business, actor, org_code, unit_path, action, outcome)"
                                    + " values (now(6), now(6), 'a', '', '', 'x', 'OK')"))
                    .isOne();
            for (String table : List.of("platform_audit", "platform_audit_seal", "platform_audit_sealed")) {
                String column = table.equals("platform_audit") ? "id" : "seal_no";
                refused(statement, "update " + table + " set " + column + " = 1");
                refused(statement, "delete from " + table);
                refused(statement, "truncate " + table);
                refused(statement, "drop table " + table);
                refused(statement, "alter table " + table + " add column c int");
            }
            assertThat(statement.executeUpdate("update platform_clock set offset_micros = 0"))
                    .isOne();
        }
    }

    private static void refused(Statement statement, String sql) {
        assertThatThrownBy(() -> statement.execute(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DB_URL", "DB_MIGRATE_USER", "DB_MIGRATE_PASSWORD", "DB_USER"})
    void shouldSayWhichSettingIsMissing(String name) {
        Map<String, String> env = new HashMap<>(schema.environment());
        env.remove(name);
        assertThat(run(env)).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(name);
    }

    @Test
    void shouldSayThatTheDatabaseRefused() {
        Map<String, String> env = new HashMap<>(schema.environment());
        env.put("DB_MIGRATE_PASSWORD", "wrong");
        assertThat(run(env)).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("migration failed")
                .doesNotContain("wrong");
    }

    private int run(Map<String, String> env) {
        return Migrations.run(env, new PrintStream(out, true, StandardCharsets.UTF_8));
    }
}
