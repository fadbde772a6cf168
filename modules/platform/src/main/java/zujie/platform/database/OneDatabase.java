package zujie.platform.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB as the only resource of a transaction. The driver's own data source could also take part in transactions over
 * several databases, and the server then uses it so: with a coordinator and three commands around each transaction where
 * there is nothing to coordinate.
 */
public final class OneDatabase implements DataSource {

    private final MariaDbDataSource driver = new MariaDbDataSource();

    /** The server fills a new one by its properties. */
    public OneDatabase() {}

    public void setUrl(String url) throws SQLException {
        driver.setUrl(withDefaults(url));
    }

    public void setUser(String user) throws SQLException {
        driver.setUser(user);
    }

    public void setPassword(String password) throws SQLException {
        driver.setPassword(password);
    }

    /**
     * The same statements come again and again: the database reads each once for a connection and keeps it, at most so
     * many. What the address says of it itself stays.
     */
    private static String withDefaults(String url) {
        return url.contains("useServerPrepStmts=")
                ? url
                : url + (url.contains("?") ? "&" : "?") + "useServerPrepStmts=true&prepStmtCacheSize=150";
    }

    @Override
    public Connection getConnection() throws SQLException {
        return PlainStatements.of(driver.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return PlainStatements.of(driver.getConnection(user, password));
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        driver.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return driver.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("it does not log by java.util.logging");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return driver.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return driver.isWrapperFor(type);
    }
}
