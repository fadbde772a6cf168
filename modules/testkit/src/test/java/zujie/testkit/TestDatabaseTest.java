package zujie.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    @Test
    void shouldRunWithTheSettingsThatTheApplicationReliesOn() throws Exception {
        Map<String, String> found = new LinkedHashMap<>();
        try (Connection c = TestDatabase.shared().freshSchema().connectAsMigrate();
                var row = c.createStatement()
                        .executeQuery("select version(), @@collation_server, @@collation_database, @@tx_isolation,"
                                + " @@time_zone, @@bind_address, @@have_ssl")) {
            row.next();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                found.put(row.getMetaData().getColumnLabel(i), row.getString(i));
            }
        }
        assertThat(found.get("version()")).startsWith("11.4.");
        assertThat(found)
                .containsEntry("@@collation_server", "utf8mb4_uca1400_ai_ci")
                .containsEntry("@@collation_database", "utf8mb4_uca1400_ai_ci")
                .containsEntry("@@tx_isolation", "READ-COMMITTED")
                .containsEntry("@@time_zone", "+00:00")
                .containsEntry("@@bind_address", "127.0.0.1")
                .containsEntry("@@have_ssl", "DISABLED");
    }

    @Test
    void shouldLetTheApplicationDoNothingBeforeItIsGranted() throws Exception {
        TestDatabase.Schema schema = TestDatabase.shared().freshSchema();
        assertThatThrownBy(schema::connectAsApp)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");

        try (Connection c = schema.connectAsMigrate()) {
            c.createStatement().execute("create table t (id int primary key)");
            c.createStatement()
                    .execute("grant select, insert on " + schema.name() + ".t to '" + schema.appUser() + "'@'%'");
        }
        try (Connection c = schema.connectAsApp()) {
            c.createStatement().execute("insert into t values (1)");
            assertThatThrownBy(() -> c.createStatement().execute("delete from t"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void shouldKeepSchemasApart() {
        TestDatabase database = TestDatabase.shared();
        assertThat(database.freshSchema().name())
                .isNotEqualTo(database.freshSchema().name());
    }

    @Test
    void shouldKnowNoAnonymousAccountAndNoRootByNetwork() throws Exception {
        String url = TestDatabase.shared().freshSchema().jdbcUrl();
        for (String user : new String[] {"", "nobody", "root"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, user, ""))
                    .as("user '%s'", user)
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void shouldNotShowPasswordsInItsText() {
        TestDatabase.Schema schema = TestDatabase.shared().freshSchema();
        assertThat(schema.toString()).doesNotContain(schema.appPassword()).doesNotContain(schema.migratePassword());
    }
}
