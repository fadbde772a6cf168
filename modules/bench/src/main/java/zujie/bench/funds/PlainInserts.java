package zujie.bench.funds;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The limit that an order is held against: the rows that one order has left behind, inserted again and again with other
 * keys by prepared statements, one commit for each order. No rule, no lock, no login, no HTTP.
 */
public final class PlainInserts {

    /** Where the rows of an order lie. All but the first are found by its id. */
    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("funds_stop_payment", "id");
        ROWS.put("funds_stop_step", "stop_id");
        ROWS.put("platform_work_item", "subject_id");
        ROWS.put("platform_timer", "subject");
        ROWS.put("platform_outbox", "ordering_key");
        ROWS.put("platform_audit", "subject_id");
    }

    private static final Duration SEALING = Duration.ofMinutes(2);

    /** Rows of the outbox are there only while somebody wants to hear of orders. */
    private static final int LEAST_TABLES = 7;

    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() * 1000);

    /** What stands in a column that no two orders may share. */
    private enum Key {
        ORDER,
        ORDER_AS_TEXT,
        OWN,
        NUMBER
    }

    /** A row of an order: what stays as it is, and which columns, counted from 1, hold keys. */
    private record Row(String sql, List<Object> values, Map<Integer, Key> keys) {}

    private final List<Row> rows;

    /**
     * Takes the rows of one order for a pattern.
     *
     * @param order that was made a moment ago, so that nothing has followed yet but what its transaction wrote
     * @param idempotencyKey it was sent with
     */
    public PlainInserts(Connection connection, UUID order, String idempotencyKey) throws SQLException {
        List<Row> found = new ArrayList<>();
        for (Map.Entry<String, String> table : ROWS.entrySet()) {
            found.addAll(rows(connection, table.getKey(), table.getValue(), order.toString()));
        }
        found.addAll(rows(connection, "platform_notification", "link", "/console/funds/stop.xhtml?id=" + order));
        found.addAll(rows(connection, "platform_idempotency", "idem_key", idempotencyKey));
        if (found.stream().map(Row::sql).distinct().count() < LEAST_TABLES) {
            throw new IllegalStateException("an order has left rows in too few tables");
        }
        rows = List.copyOf(found);
    }

    /** How many rows an order has. */
    public int size() {
        return rows.size();
    }

    /** Inserts orders on a connection of its own until {@code end}, in nanoseconds of the clock. @return how many */
    public long insertUntil(Connection connection, long end) throws SQLException {
        connection.setAutoCommit(false);
        List<PreparedStatement> statements = new ArrayList<>();
        try {
            for (Row row : rows) {
                statements.add(connection.prepareStatement(row.sql()));
            }
            long orders = 0;
            while (System.nanoTime() < end) {
                UUID order = id();
                for (int i = 0; i < rows.size(); i++) {
                    fill(statements.get(i), rows.get(i), order);
                    statements.get(i).executeUpdate();
                }
                connection.commit();
                orders++;
            }
            return orders;
        } finally {
            for (PreparedStatement statement : statements) {
                statement.close();
            }
            connection.setAutoCommit(true);
        }
    }

    /** Waits until the server has sealed the audit rows too that were inserted here, or has had two minutes for it. */
    public void awaitSeals(Connection connection) throws SQLException, InterruptedException {
        long end = System.nanoTime() + SEALING.toNanos();
        long last = number(connection, "select max(id) from platform_audit");
        while (number(connection, "select coalesce(max(audit_id), 0) from platform_audit_sealed") < last
                && System.nanoTime() < end) {
            Thread.sleep(500);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void fill(PreparedStatement statement, Row row, UUID order) throws SQLException {
        for (int i = 0; i < row.values().size(); i++) {
            statement.setObject(i + 1, row.values().get(i));
        }
        for (Map.Entry<Integer, Key> key : row.keys().entrySet()) {
            switch (key.getValue()) {
                case ORDER -> statement.setObject(key.getKey(), order);
                case ORDER_AS_TEXT -> statement.setString(key.getKey(), order.toString());
                case OWN -> statement.setObject(key.getKey(), id());
                case NUMBER -> statement.setLong(key.getKey(), NUMBERS.incrementAndGet());
            }
        }
    }

    /** Grows with time, as the application's ids do. */
    private static UUID id() {
        long millis = System.currentTimeMillis();
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(millis << 16 | 0x7000 | random.nextInt(0x1000), Long.MIN_VALUE | random.nextLong() >>> 2);
    }

    private static List<Row> rows(Connection connection, String table, String column, String value)
            throws SQLException {
        List<Row> found = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("select * from " + table + " where " + column + " = ?")) {
            query.setString(1, value);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row(table, column, row));
                }
            }
        }
        return found;
    }

    private static Row row(String table, String column, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<String> names = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        Map<Integer, Key> keys = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnName(i);
            if (columns.isAutoIncrement(i)) {
                continue;
            }
            names.add(name);
            values.add(row.getObject(i));
            Key key = columns.getColumnType(i) == Types.BIGINT && name.equals("id")
                    ? Key.NUMBER
                    : key(name, name.equals(column));
            if (key != null) {
                keys.put(names.size(), key);
            }
        }
        String sql = "insert into " + table + " (" + String.join(", ", names) + ") values ("
                + "?, ".repeat(names.size() - 1) + "?)";
        return new Row(sql, values, keys);
    }

    private static @Nullable Key key(String column, boolean ofOrder) {
        return switch (column) {
            case "id" -> ofOrder ? Key.ORDER : Key.OWN;
            case "stop_id" -> Key.ORDER;
            case "feed_no" -> Key.NUMBER;
            case "order_no" -> Key.ORDER_AS_TEXT;
            default -> ofOrder ? Key.ORDER_AS_TEXT : null;
        };
    }
}
