package zujie.platform.migrate;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the schema to the state that this version of the application needs, and gives the application's account exactly
 * the rights it needs: rows of the audit and of other histories can be added and read, never changed. Run before the server starts;
 * the server itself only validates. Running it again changes nothing.
 *
 * <p>Environment: {@code DB_URL}, {@code DB_MIGRATE_USER}, {@code DB_MIGRATE_PASSWORD}, and {@code DB_USER} for the
 * application's account.
 */
public final class Migrations {

    /** In the order in which modules may depend on each other. */
    public static final List<String> MODULES =
            List.of("platform", "directory", "casework", "funds", "cards", "outreach", "insight");

    private static final Set<String> APPEND_ONLY = Set.of(
            "platform_audit",
            "platform_audit_seal",
            "platform_audit_sealed",
            "platform_attachment",
            "platform_parameter",
            "platform_calendar_day",
            "funds_ledger");

    private final String url;
    private final String user;
    private final String password;

    public Migrations(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    public static void main(String[] args) {
        System.exit(run(System.getenv(), System.out));
    }

    /** Returns the exit code: 0 done, 2 a setting is missing, 3 the database refused. */
    static int run(Map<String, String> env, PrintStream out) {
        for (String name : List.of("DB_URL", "DB_MIGRATE_USER", "DB_MIGRATE_PASSWORD", "DB_USER")) {
            if (of(env, name).isBlank()) {
                out.println("数据库迁移失败：缺少环境变量 " + name + " (environment variable missing)");
                return 2;
            }
        }
        Migrations migrations =
                new Migrations(of(env, "DB_URL"), of(env, "DB_MIGRATE_USER"), of(env, "DB_MIGRATE_PASSWORD"));
        try {
            int applied = migrations.migrate(MODULES);
            migrations.grantTo(of(env, "DB_USER"));
            out.println("数据库迁移完成，本次执行 " + applied + " 项 (migrations applied)");
            return 0;
        } catch (FlywayException | SQLException e) {
            out.println("数据库迁移失败 (migration failed): " + e.getMessage());
            return 3;
        }
    }

    private static String of(Map<String, String> env, String name) {
        return env.getOrDefault(name, "");
    }

    /** Applies what is missing, module by module; returns how many migrations ran. */
    public int migrate(List<String> modules) {
        int applied = 0;
        for (String module : modules) {
            applied += of(module).dataSource(url, user, password).load().migrate().migrationsExecuted;
        }
        return applied;
    }

    /** How many migrations of a module this version brings and the database lacks. */
    public static int pending(DataSource source, String module) {
        return of(module).dataSource(source).load().info().pending().length;
    }

    private static FluentConfiguration of(String module) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .locations("classpath:db/migration/" + module)
                .failOnMissingLocations(false)
                .table("flyway_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // Branches that met later have left numbers between those that a database has seen already.
                .outOfOrder(true)
                .validateMigrationNaming(true);
    }

    /** Table by table, because a right given to the whole schema cannot be taken back for one table. */
    public void grantTo(String account) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                statement.execute("grant " + rights(table) + " on `" + table + "` to " + quoted(account));
            }
        }
    }

    private static String rights(String table) {
        if (table.startsWith("flyway_")) {
            return "select";
        }
        return APPEND_ONLY.contains(table) ? "select, insert" : "select, insert, update, delete";
    }

    private static Set<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = database()")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return new TreeSet<>(names);
    }

    /** {@code name}, which means from everywhere, or {@code name@host}, as MariaDB wants it. */
    private static String quoted(String account) {
        String[] parts = account.split("@", 2);
        String host = parts.length == 2 ? parts[1] : "%";
        return "'" + parts[0].replace("'", "") + "'@'" + host.replace("'", "") + "'";
    }
}
