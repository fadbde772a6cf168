package zujie.bench.casework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reports by the hundred thousand, straight into the tables (ruling: four identifiers each, one value in all). What a
 * report holds follows from its number alone, so that the same data can be made again.
 */
public final class CaseworkData {

    /** The value that every report has. */
    public static final String HOTLINE = "4001234567";

    private static final int PIECE = 20_000;
    /** A report every twenty seconds: a million in 231 days. */
    private static final long PAUSE_MILLIS = 20_000;

    private static final String MADE = "select count(*) from casework_report where report_no like 'B0%'";
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        String unit = "1 + n % 4";
        WORDS.put("org", "elt(" + unit + ", '350102000000', '350104000000', '350102010000', '350104010000')");
        WORDS.put("orgName", "elt(" + unit + ", '鼓楼分局', '仓山分局', '东街派出所', '仓前派出所')");
        String city = "/350000000000/350100000000/";
        WORDS.put(
                "unit",
                "elt(" + unit + ", '" + city + "350102000000/', '" + city + "350104000000/', '" + city
                        + "350102000000/350102010000/', '" + city + "350104000000/350104010000/')");
        WORDS.put(
                "name",
                "concat(elt(1 + n % 12, '张', '王', '李', '赵', '陈', '林', '黄', '吴', '郑', '周', '欧阳', '司徒'),"
                        + " elt(1 + n div 12 % 10, '伟', '芳', '娜', '敏', '静', '强', '磊', '洋', '艳', '勇'),"
                        + " elt(1 + n div 120 % 10, '明', '华', '国', '英', '文', '玉', '海', '建', '春', '平'))");
        WORDS.put("phone", "concat('13', lpad((n * 7919) % 1000000000, 9, '0'))");
        WORDS.put("account", "concat('622202', lpad((n div 3 * 104729) % 10000000000000, 13, '0'))");
        WORDS.put("second", "concat('0086', lpad((n div 5 * 3571) % 100000000, 8, '0'))");
        WORDS.put("messenger", "concat('wx_', lpad(n div 7, 8, '0'))");
        WORDS.put(
                "state",
                "elt(1 + n % 10, 'FILED', 'FILED', 'FILED', 'FILED', 'FILED', 'FILED', 'RECEIVED', 'ACCEPTED', 'UNDER_REVIEW', 'NOT_FILED')");
    }

    private final Connection connection;
    private final Consumer<String> progress;

    /** @param connection of the account that owns the schema */
    public CaseworkData(Connection connection, Consumer<String> progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /**
     * Makes what is missing up to {@code reports}.
     *
     * @return how many were made
     */
    public long make(long reports) throws SQLException, IOException {
        long made = number(MADE);
        String[] statements = statements();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set unique_checks = 0, foreign_key_checks = 0");
            for (long from = made + 1; from <= reports; from += PIECE) {
                long to = Math.min(reports, from + PIECE - 1);
                for (String sql : statements) {
                    statement.executeUpdate(fill(sql, from, to, reports));
                }
                connection.commit();
                if (to % 100_000 < PIECE) {
                    progress.accept("reports: " + to);
                }
            }
            for (String table : new String[] {
                "casework_report", "casework_transfer", "casework_contact", "casework_identifier", "casework_case"
            }) {
                statement.execute("analyze table " + table);
            }
        }
        return Math.max(0, reports - made);
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String fill(String sql, long from, long to, long reports) {
        String millis =
                "((unix_timestamp(curdate()) * 1000 - " + reports * PAUSE_MILLIS + ") + n * " + PAUSE_MILLIS + ")";
        String hex = "lpad(lower(hex(" + millis + ")), 12, '0')";
        String text = sql;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            text = text.replace("${" + word.getKey() + "}", word.getValue());
        }
        return text.replace("${at}", "from_unixtime(" + millis + " / 1000)")
                .replace("${id}", id(hex, "8000", "n"))
                .replace("${case}", id("lpad(lower(hex(n div 50)), 12, '0')", "9000", "n div 50"))
                .replace("${from}", String.valueOf(from))
                .replace("${to}", String.valueOf(to));
    }

    private static String id(String hex, String variant, String number) {
        return String.format(
                Locale.ROOT,
                "cast(concat(left(%1$s, 8), '-', right(%1$s, 4), '-7000-%2$s-', lpad(lower(hex(%3$s)), 12, '0')) as uuid)",
                hex,
                variant,
                number);
    }

    private static String[] statements() throws IOException {
        try (InputStream in = CaseworkData.class.getResourceAsStream("data.sql")) {
            if (in == null) {
                throw new IOException("data.sql is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^-----$");
        }
    }
}
