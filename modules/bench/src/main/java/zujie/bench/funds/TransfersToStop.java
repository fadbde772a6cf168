package zujie.bench.funds;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reports with complete transfers to accounts that nobody has stopped yet, straight into the tables. */
public final class TransfersToStop {

    /** Head offices that the measurement spreads its accounts over. */
    public static final List<String> BANKS = List.of(
            "102100099996",
            "105100000017",
            "305100000013",
            "103100000026",
            "104100000004",
            "301290000007",
            "308584000013");

    /** A transfer of a report. */
    public record Target(UUID report, UUID transfer) {}

    private static final String REPORT =
            "insert into casework_report (id, version, report_no, org_code, org_name, unit_path, channel, fraud_type, loss_fen,"
                    + " loss_stated, brief, victim_name, victim_phone, victim_phone_typed, received_at, entered_at, handler_id,"
                    + " handler_name, state, account_entered_at) values (?, 0, ?, '350100000000', '福州市反诈中心',"
                    + " '/350000000000/350100000000/', 'POLICE_110', 'F07', 500000, true, '事主称被冒充客服诱骗转账', '王明',"
                    + " '13800000000', '13800000000', utc_timestamp(6), utc_timestamp(6), ?, '林晓', 'RECEIVED', utc_timestamp(6))";
    private static final String TRANSFER =
            "insert into casework_transfer (id, report_id, position, payer_bank, payer_account, payer_account_typed, payee_bank,"
                    + " payee_account, payee_account_typed, payee_name, amount_fen, transferred_at, channel, entered_at, entered_by)"
                    + " values (?, ?, ?, '', '', '', ?, ?, ?, '张三', 500000, utc_timestamp(6), '网银', utc_timestamp(6), 'desk')";

    private final Connection connection;
    private final long run = System.currentTimeMillis() % 1_000_000_000;
    private int made;

    /** @param connection of the account that owns the schema */
    public TransfersToStop(Connection connection) {
        this.connection = connection;
    }

    /** Makes {@code reports} reports with {@code each} transfers each, to as many accounts at {@link #BANKS} in turn. */
    public List<Target> make(int reports, int each) throws SQLException {
        return make(reports, each, BANKS);
    }

    /** The same to accounts at these banks. */
    public List<Target> make(int reports, int each, List<String> banks) throws SQLException {
        UUID handler = UUID.randomUUID();
        List<Target> targets = new ArrayList<>();
        connection.setAutoCommit(false);
        try (PreparedStatement report = connection.prepareStatement(REPORT);
                PreparedStatement transfer = connection.prepareStatement(TRANSFER)) {
            for (int n = 0; n < reports; n++) {
                UUID id = UUID.randomUUID();
                report.setObject(1, id);
                report.setString(2, "D" + run + "-" + made);
                report.setObject(3, handler);
                report.addBatch();
                for (int position = 1; position <= each; position++) {
                    UUID target = UUID.randomUUID();
                    String account = "621700%09d%07d".formatted(run, made++ % 10_000_000);
                    transfer.setObject(1, target);
                    transfer.setObject(2, id);
                    transfer.setInt(3, position);
                    transfer.setString(4, banks.get(made % banks.size()));
                    transfer.setString(5, account);
                    transfer.setString(6, account);
                    transfer.addBatch();
                    targets.add(new Target(id, target));
                }
                if (each == 0) {
                    made++;
                }
            }
            report.executeBatch();
            transfer.executeBatch();
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
        return targets;
    }

    /** The account of a user. */
    public UUID account(String username) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select cast(id as char) from directory_account where username = ?")) {
            query.setString(1, username);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("there is no account " + username);
                }
                return UUID.fromString(row.getString(1));
            }
        }
    }

    /** How many orders there are. */
    public long orders() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from funds_stop_payment")) {
            row.next();
            return row.getLong(1);
        }
    }
}
