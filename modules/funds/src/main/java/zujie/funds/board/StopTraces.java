package zujie.funds.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the orders of a unit and below for the board, with what the books say of each: two queries, whatever their number. */
@ApplicationScoped
public class StopTraces {

    private static final String OF_THE_UNIT = " s.unit_path like ?1 and s.issued_at >= ?2";
    private static final StopTrace.Held NOTHING = new StopTrace.Held(0, 0);

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    /** The latest first. */
    List<StopTrace> since(Instant from, String unitPath, @Nullable String bankCode, int most) {
        String where = OF_THE_UNIT + (bankCode == null ? "" : " and s.bank_code = ?3");
        Map<UUID, StopTrace.Held> held = held(where, from, unitPath, bankCode);
        return rows(
                        "select cast(s.id as char), cast(s.report_id as char), s.report_no, s.bank_code, s.bank_name, s.state, "
                                + micros("s.transferred_at") + ", " + micros("s.issued_at") + ", "
                                + micros("s.read_at") + ", " + micros("s.answered_at") + ", "
                                + micros("s.executed_at") + ", " + micros("s.due_at") + ", " + micros("s.ended_at")
                                + ", s.lead_name, s.lead_phone from funds_stop_payment s where" + where
                                + " order by s.issued_at desc, s.id desc",
                        from,
                        unitPath,
                        bankCode,
                        most)
                .stream()
                .map(row -> trace(row, held))
                .toList();
    }

    /** Corrections are entries of their own, so an order may have several. */
    private Map<UUID, StopTrace.Held> held(String where, Instant from, String unitPath, @Nullable String bankCode) {
        Map<UUID, StopTrace.Held> held = new HashMap<>();
        rows(
                        "select cast(l.order_id as char), sum(l.account_balance_fen), sum(l.disputed_fen)"
                                + " from funds_stop_payment s join funds_ledger l on l.order_id = s.id where" + where
                                + " group by l.order_id",
                        from,
                        unitPath,
                        bankCode,
                        Integer.MAX_VALUE)
                .forEach(row -> held.put(
                        UUID.fromString((String) row[0]),
                        new StopTrace.Held(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
        return held;
    }

    private List<Object[]> rows(String sql, Instant from, String unitPath, @Nullable String bankCode, int most) {
        var query = database.createNativeQuery(sql, Object[].class)
                .setParameter(1, unitPath + "%")
                .setParameter(2, from)
                .setMaxResults(most);
        if (bankCode != null) {
            query.setParameter(3, bankCode);
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows;
    }

    private static String micros(String column) {
        return "timestampdiff(microsecond, '1970-01-01', " + column + ")";
    }

    private static StopTrace trace(Object[] row, Map<UUID, StopTrace.Held> held) {
        UUID id = UUID.fromString((String) row[0]);
        return new StopTrace(
                id,
                UUID.fromString((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                instant(row[6]),
                instant(row[7]),
                instantOrNull(row[8]),
                instantOrNull(row[9]),
                instantOrNull(row[10]),
                instant(row[11]),
                instantOrNull(row[12]),
                (String) row[13],
                (String) row[14],
                held.getOrDefault(id, NOTHING));
    }

    private static Instant instant(Object micros) {
        return Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
    }

    private static @Nullable Instant instantOrNull(@Nullable Object micros) {
        return micros == null ? null : instant(micros);
    }
}
