package zujie.bench.funds;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Orders of past years by the million, straight into the tables: copies of one of the demo that has come to its end, each
 * with keys, bank, account and times of its own, its steps and its entry in the ledger. The chain of the audit cannot be
 * continued from outside, so they have no audit rows; what is done has no timers and no work items either.
 */
public final class PastOrders {

    private static final int PIECE = 20_000;

    /** An order every twenty seconds: five million in three years. */
    private static final int PAUSE_SECONDS = 20;

    /** So many end at the pattern's own time. */
    private static final long MOST = 6_000_000;

    private static final String PATTERN = "select cast(p.id as char) from funds_stop_payment p"
            + " join funds_ledger l on l.order_id = p.id and l.kind = 'STOPPED'"
            + " where p.ended_at is not null and p.feed_no > 0 order by p.issued_at limit 1";
    private static final String MADE = "select coalesce(-min(feed_no), 0) from funds_stop_payment";

    /** The tables of an order, each with the column that names it. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("funds_stop_payment", "id");
        TABLES.put("funds_stop_step", "stop_id");
        TABLES.put("funds_ledger", "order_id");
    }

    private final Connection connection;
    private final Consumer<String> progress;

    /** @param connection of the account that owns the schema */
    public PastOrders(Connection connection, Consumer<String> progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /**
     * Makes what is missing up to {@code orders}.
     *
     * @return how many were made
     * @throws IllegalArgumentException if they would reach into the future
     */
    public long make(long orders) throws SQLException {
        if (orders > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " past orders");
        }
        try (Statement statement = connection.createStatement()) {
            long made = Long.parseLong(value(statement, MADE));
            String pattern = value(statement, PATTERN);
            Map<String, String> sql = new LinkedHashMap<>();
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                sql.put(table.getKey(), copy(statement, table.getKey(), table.getValue(), pattern));
            }
            connection.setAutoCommit(false);
            statement.execute("set unique_checks = 0, foreign_key_checks = 0");
            for (long from = made + 1; from <= orders; from += PIECE) {
                long to = Math.min(orders, from + PIECE - 1);
                for (String each : sql.values()) {
                    statement.executeUpdate(
                            each.replace("${from}", String.valueOf(from)).replace("${to}", String.valueOf(to)));
                }
                connection.commit();
                if (to % 500_000 < PIECE) {
                    progress.accept("past orders: " + to);
                }
            }
            for (String table : TABLES.keySet()) {
                statement.execute("analyze table " + table);
            }
            statement.execute("set unique_checks = 1, foreign_key_checks = 1");
            return Math.max(0, orders - made);
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String value(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new IllegalStateException("the demo has no order that has come to its end");
            }
            return row.getString(1);
        }
    }

    /** One statement that copies the pattern's rows of a table once for each number {@code n}. */
    private static String copy(Statement statement, String table, String key, String pattern) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery("select column_name, data_type from information_schema.columns"
                + " where table_schema = database() and table_name = '" + table
                + "' and extra not like '%auto_increment%' order by ordinal_position")) {
            while (row.next()) {
                columns.put(row.getString(1), expression(row.getString(1), row.getString(2), key));
            }
        }
        List<String> names = new ArrayList<>(columns.keySet());
        return "insert into " + table + " (" + String.join(", ", names) + ") select "
                + names.stream().map(columns::get).collect(Collectors.joining(", "))
                + " from (select seq as n from seq_${from}_to_${to}) numbers join " + table + " p on p." + key
                + " = '" + pattern + "'";
    }

    private static String expression(String column, String type, String key) {
        String order = id("8000", "n");
        if (column.equals(key)) {
            return order;
        }
        if (type.startsWith("datetime")) {
            return "p." + column + " - interval ((" + MOST + " - n) * " + PAUSE_SECONDS + ") second";
        }
        int banks = TransfersToStop.BANKS.size();
        return switch (column) {
            case "id" -> key.equals("stop_id") ? id("9000", "n * 100 + p.step_no") : id("c000", "n");
            case "order_no" -> "cast(" + order + " as char)";
            case "feed_no" -> "-n";
            case "report_id" -> id("a000", "n div 3");
            case "transfer_id" -> id("b000", "n");
            case "bank_code" -> "elt(1 + n % " + banks + ", '" + String.join("', '", TransfersToStop.BANKS) + "')";
            case "bank_path" ->
                "concat('/', elt(1 + n % " + banks + ", '" + String.join("', '", TransfersToStop.BANKS) + "'), '/')";
            case "payee_account" -> "concat('621799', lpad(n div 3, 13, '0'))";
            default -> "p." + column;
        };
    }

    /** Grows with {@code n}, as the application's grow with time. */
    private static String id(String variant, String number) {
        String millis = "lpad(lower(hex(1640995200000 + n * " + PAUSE_SECONDS * 1000 + ")), 12, '0')";
        return String.format(
                Locale.ROOT,
                "cast(concat(left(%1$s, 8), '-', right(%1$s, 4), '-7000-%2$s-', lpad(lower(hex(%3$s)), 12, '0')) as uuid)",
                millis,
                variant,
                number);
    }
}
