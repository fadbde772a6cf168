package zujie.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.junit.jupiter.api.Test;
import zujie.testkit.TestDatabase;

class OneDatabaseTest {

    @Test
    void shouldConnectByThePropertiesThatTheServerSets() throws SQLException {
        TestDatabase.Schema schema = TestDatabase.shared().freshSchema();
        OneDatabase database = new OneDatabase();
        database.setUrl(schema.jdbcUrl());
        database.setUser(schema.migrateUser());
        database.setPassword(schema.migratePassword());

        try (Connection connection = database.getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
            assertThat(connection.getCatalog()).isEqualTo(schema.name());
        }
    }

    @Test
    void shouldOfferNothingThatTheServerWouldLeadByXa() {
        assertThat((DataSource) new OneDatabase())
                .isNotInstanceOf(XADataSource.class)
                .isNotInstanceOf(ConnectionPoolDataSource.class);
    }
}
