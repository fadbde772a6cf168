package zujie.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes along the chain seal by seal in constant memory: recomputes the hash of every row as it is now, every seal, and
 * checks every signature. Plain JDBC, so that it also runs outside the server.
 */
final class ChainWalk {

    private static final String NEXT =
            "select seal_no, sealed_at, row_count, prev_hash, seal_hash, signature from platform_audit_seal"
                    + " where seal_no > ? order by seal_no limit 1";
    private static final String ROWS = "select s.audit_id, s.row_hash, a.id, a.at_system, a.at_business, a.actor_id,"
            + " a.actor, a.org_code, a.unit_path, a.action, a.outcome, a.subject_type, a.subject_id, a.case_no,"
            + " a.reason, a.detail from platform_audit_sealed s left join platform_audit a on a.id = s.audit_id"
            + " where s.seal_no = ? order by s.audit_id";
    private static final String UNSEALED = "select count(*) from platform_audit a"
            + " where not exists (select 1 from platform_audit_sealed s where s.audit_id = a.id)";
    private static final String BEHIND_THE_END =
            "select min(seal_no) from platform_audit_sealed where seal_no > ? or seal_no < 1";

    private final Connection database;
    private final SealKey key;
    private final SealHead.@Nullable Head head;

    private long seals;
    private long rows;
    private @Nullable Instant lastAt;
    private boolean headSeen;

    ChainWalk(Connection database, SealKey key, SealHead.@Nullable Head head) {
        this.database = database;
        this.key = key;
        this.head = head;
    }

    private record Link(long number, Instant at, int rowCount, String previous, String hash, String signature) {}

    ChainVerdict walk() throws SQLException {
        String previous = Seal.FIRST;
        for (Link link = next(); link != null; link = next()) {
            if (link.number() != seals + 1) {
                return broken(seals + 1, null);
            }
            List<String> hashes = new ArrayList<>();
            Long changed = recompute(link.number(), hashes);
            if (changed != null || !holds(link, previous, hashes)) {
                return broken(link.number(), changed);
            }
            previous = link.hash();
            seals = link.number();
            rows += hashes.size();
            lastAt = link.at();
        }
        if (head != null && !headSeen) {
            return broken(head.number(), null);
        }
        long stray = number(BEHIND_THE_END, seals);
        return stray != 0 ? broken(stray, null) : verdict(true, null, null);
    }

    private boolean holds(Link link, String previous, List<String> hashes) {
        if (head != null && head.number() == link.number()) {
            if (!head.hash().equals(link.hash())) {
                return false;
            }
            headSeen = true;
        }
        return link.previous().equals(previous)
                && link.rowCount() == hashes.size()
                && link.hash().equals(Seal.hashOf(link.number(), link.at(), previous, hashes))
                && key.verifies(link.hash(), link.signature());
    }

    private @Nullable Link next() throws SQLException {
        try (PreparedStatement query = database.prepareStatement(NEXT)) {
            query.setLong(1, seals);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? new Link(
                                row.getLong(1),
                                instant(row, 2),
                                row.getInt(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6))
                        : null;
            }
        }
    }

    /** Fills in the hashes of the rows as they are now; returns the first row that differs or is gone. */
    private @Nullable Long recompute(long sealNo, List<String> hashes) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(ROWS)) {
            query.setLong(1, sealNo);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String hash = row.getString(3) == null ? "" : Sm3.hex(canonical(row));
                    if (!hash.equals(row.getString(2))) {
                        return row.getLong(1);
                    }
                    hashes.add(hash);
                }
            }
        }
        return null;
    }

    private static String canonical(ResultSet row) throws SQLException {
        Object[] columns = new Object[14];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = row.getString(i + 3);
        }
        columns[1] = instant(row, 4);
        columns[2] = instant(row, 5);
        return AuditEntry.canonical(columns);
    }

    /** The database keeps UTC without saying so. */
    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private long number(String sql, long... args) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(sql)) {
            for (int i = 0; i < args.length; i++) {
                query.setLong(i + 1, args[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private ChainVerdict broken(long seal, @Nullable Long row) throws SQLException {
        return verdict(false, seal, row);
    }

    private ChainVerdict verdict(boolean intact, @Nullable Long seal, @Nullable Long row) throws SQLException {
        return new ChainVerdict(intact, seals, rows, number(UNSEALED), lastAt, seal, row);
    }
}
