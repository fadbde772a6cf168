package zujie.funds.query.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.funds.query.AccountQuery;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.Slice;

/** The rows of answers. Whoever asks must have found the query in the caller's scope before. */
@ApplicationScoped
public class AnswerBook {

    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    /** Those that hold now, of these serials. */
    List<QueriedTransaction> current(UUID query, Collection<String> serials) {
        return database.createQuery(
                        "select t from QueriedTransaction t where t.queryId = :query and t.supersededIn is null"
                                + " and t.serial in :serials",
                        QueriedTransaction.class)
                .setParameter("query", query)
                .setParameter("serials", serials)
                .getResultList();
    }

    /** Those that hold now. */
    List<QueriedAccount> accounts(UUID query, boolean past) {
        return database.createQuery(
                        "select a from QueriedAccount a where a.queryId = :query and a.supersededIn is "
                                + (past ? "not null" : "null") + " order by a.account, a.revision",
                        QueriedAccount.class)
                .setParameter("query", query)
                .setMaxResults(2000)
                .getResultList();
    }

    /** One row takes the place of another, or nothing does: at once, since of one key one row may hold. */
    void supersede(String entity, Collection<UUID> ids, int revision) {
        if (!ids.isEmpty()) {
            database.flush();
            database.createQuery("update " + entity + " r set r.supersededIn = :revision where r.id in :ids")
                    .setParameter("revision", revision)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** Writes rows and forgets them: an answer may have very many. */
    void add(List<?> rows) {
        rows.forEach(database::persist);
        database.flush();
        rows.forEach(database::detach);
    }

    Slice<QueriedTransaction> page(UUID query, boolean past, @Nullable Cursor after, int size) {
        TypedQuery<QueriedTransaction> page = database.createQuery(
                        "select t from QueriedTransaction t where t.queryId = :query and t.supersededIn is "
                                + (past ? "not null" : "null")
                                + (after == null ? "" : " and (t.at > :at or (t.at = :at and t.id > :id))")
                                + " order by t.at, t.id",
                        QueriedTransaction.class)
                .setParameter("query", query)
                .setMaxResults(size + 1);
        if (after != null) {
            page.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        return Slice.of(page.getResultList(), size, t -> Cursor.at(t.at(), t.id()));
    }

    /** @throws NotFound {@code funds.query-row-not-found} if the row is not of that query */
    <T> T row(Class<T> type, UUID query, UUID id) {
        return database.createQuery(
                        "select r from " + type.getSimpleName() + " r where r.id = :id and r.queryId = :query", type)
                .setParameter("id", id)
                .setParameter("query", query)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.query-row-not-found"));
    }

    /** What holds of an answer: how many transactions, and what came in and went out, in fen. */
    Totals totals(UUID query) {
        Object[] sums = (Object[]) database.createQuery("select count(t),"
                        + " coalesce(sum(case when t.direction = 'IN' then t.amountFen else 0L end), 0L),"
                        + " coalesce(sum(case when t.direction = 'OUT' then t.amountFen else 0L end), 0L)"
                        + " from QueriedTransaction t where t.queryId = :query and t.supersededIn is null")
                .setParameter("query", query)
                .getSingleResult();
        return new Totals(
                ((Number) sums[0]).longValue(), ((Number) sums[1]).longValue(), ((Number) sums[2]).longValue());
    }

    /**
     * Sums of an answer.
     *
     * @param inFen and outFen: in fen
     */
    public record Totals(long count, long inFen, long outFen) {}

    static <T> java.util.Map<String, T> byKey(List<T> rows, Function<T, String> key) {
        return rows.stream().collect(Collectors.toMap(key, row -> row, (a, b) -> a));
    }

    /** Whether rows say nothing but what has been taken already. */
    boolean knows(AccountQuery query, List<TransactionEntry> transactions, List<AccountEntry> accounts, Instant now) {
        try {
            List<QueriedTransaction> flow = new ArrayList<>();
            for (TransactionEntry e : transactions) {
                flow.add(QueriedTransaction.of(query, e, query.revision(), now));
            }
            List<QueriedAccount> held = new ArrayList<>();
            for (AccountEntry e : accounts) {
                held.add(QueriedAccount.of(query, e, query.revision(), now));
            }
            return knowsFlow(query, flow) && knowsAccounts(query, held);
        } catch (RuleViolation e) {
            return false;
        }
    }

    private boolean knowsFlow(AccountQuery query, List<QueriedTransaction> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<QueriedTransaction> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            List<String> serials = some.stream().map(QueriedTransaction::serial).toList();
            Map<String, QueriedTransaction> there = byKey(current(query.id(), serials), QueriedTransaction::key);
            for (QueriedTransaction row : some) {
                QueriedTransaction old = there.get(row.key());
                if (old == null || !old.sameAs(row)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean knowsAccounts(AccountQuery query, List<QueriedAccount> rows) {
        Map<String, QueriedAccount> there = byKey(accounts(query.id(), false), QueriedAccount::key);
        for (QueriedAccount row : rows) {
            QueriedAccount old = there.get(row.key());
            if (old == null || !old.sameAs(row)) {
                return false;
            }
        }
        return true;
    }
}
