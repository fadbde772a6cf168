package zujie.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.junit.jupiter.api.Test;
import zujie.testkit.TestDatabase;

class OneDatabaseTest {

    @Test
    void shouldConnectByThePropertiesThatTheServerSets() throws SQLException {
        TestDatabase.Schema schema = TestDatabase.shared().freshSchema();

        try (Connection connection = to(schema).getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
            assertThat(connection.equals(connection)).isTrue();
            assertThat(connection.getCatalog()).isEqualTo(schema.name());
        }
    }

    @Test
    void shouldHaveEachStatementReadOnceForAConnection() throws SQLException {
        TestDatabase.Schema schema = TestDatabase.shared().freshSchema();

        try (Connection connection = to(schema).getConnection()) {
            for (int i = 0; i < 5; i++) {
                try (PreparedStatement query = connection.prepareStatement("select ?")) {
                    query.setInt(1, i);
                    query.executeQuery().close();
                }
            }
            assertThat(sessionCount(connection, "Com_stmt_prepare")).isEqualTo(1);
            assertThat(sessionCount(connection, "Com_stmt_execute")).isEqualTo(5);
        }
    }

    /** The server's pool prepares so, whatever the application calls. */
    @Test
    void shouldSendTheRowsOfABatchInOneMessage() throws SQLException {
        TestDatabase.Schema schema = TestDatabase.shared().freshSchema();

        try (Connection connection = to(schema).getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table numbers (no int primary key, name varchar(9))");
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into numbers (no, name) values (?, ?)",
                    ResultSet.TYPE_FORWARD_ONLY,
                    ResultSet.CONCUR_READ_ONLY)) {
                for (int i = 0; i < 4; i++) {
                    insert.setInt(1, i);
                    insert.setString(2, i == 2 ? null : "no. " + i);
                    insert.addBatch();
                }
                assertThat(insert.executeBatch()).containsExactly(1, 1, 1, 1);
            }
            assertThat(sessionCount(connection, "Com_stmt_execute")).isEqualTo(1);
            assertThat(sessionCount(connection, "Handler_write")).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void shouldFailAsTheDriverFails() throws SQLException {
        TestDatabase.Schema schema = TestDatabase.shared().freshSchema();

        try (Connection connection = to(schema).getConnection()) {
            assertThatThrownBy(() -> connection.setCatalog("elsewhere")).isInstanceOf(SQLException.class);
        }
    }

    private static OneDatabase to(TestDatabase.Schema schema) throws SQLException {
        OneDatabase database = new OneDatabase();
        database.setUrl(schema.jdbcUrl());
        database.setUser(schema.migrateUser());
        database.setPassword(schema.migratePassword());
        return database;
    }

    private static int sessionCount(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show session status like '" + name + "'")) {
            row.next();
            return row.getInt(2);
        }
    }

    @Test
    void shouldOfferNothingThatTheServerWouldLeadByXa() {
        assertThat((DataSource) new OneDatabase())
                .isNotInstanceOf(XADataSource.class)
                .isNotInstanceOf(ConnectionPoolDataSource.class);
    }
}
