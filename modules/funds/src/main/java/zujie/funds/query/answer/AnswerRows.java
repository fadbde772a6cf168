package zujie.funds.query.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.query.AccountQuery;
import zujie.funds.query.QueryKind;
import zujie.funds.sheet.FilledSheet;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;

/** Takes the rows of an answer one by one: new ones are kept, known ones counted, bad ones named with their reason. */
@ApplicationScoped
class AnswerRows {

    private static final int AT_ONCE = 500;

    @Inject
    AnswerBook answers;

    @Inject
    BusinessClock clock;

    /** Rows of an answer being taken, or tried only: what became of them so far. */
    static final class Taking {

        final AccountQuery query;

        /** Number of the correction that they belong to; 0 before the first. */
        final int revision;

        final boolean correcting;

        /** Nothing is kept. */
        final boolean trial;

        int taken;
        int known;
        int corrected;
        int withdrawn;
        final List<AnswerReport.Rejected> rejected = new ArrayList<>();

        private final Map<String, QueriedTransaction> tried = new HashMap<>();

        private Taking(AccountQuery query, int revision, boolean correcting, boolean trial) {
            this.query = query;
            this.revision = revision;
            this.correcting = correcting;
            this.trial = trial;
        }

        static Taking answer(AccountQuery query, boolean trial) {
            return new Taking(query, query.revision(), false, trial);
        }

        /** @throws zujie.kernel.rule.Conflict {@code funds.query-not-answered} */
        static Taking correction(AccountQuery query, boolean trial) {
            return new Taking(query, trial ? query.nextRevision() : query.correct(), true, trial);
        }

        /**
         * Counts a row beside the one that is there.
         *
         * @return whether it is to be kept
         * @throws InvalidValue if it says something else than one that may not be replaced
         */
        boolean keeps(@Nullable Integer revisionThere, boolean same, String field) {
            if (revisionThere == null) {
                taken++;
                return true;
            }
            if (same) {
                known++;
                return false;
            }
            // What this very correction has said is not corrected by it.
            if (!correcting || revisionThere == revision) {
                throw InvalidValue.onField(field, "funds.query-serial-differs");
            }
            corrected++;
            return true;
        }

        /** With those that were tried before, since a trial leaves none in the database. */
        Map<String, QueriedTransaction> beside(List<QueriedTransaction> there) {
            Map<String, QueriedTransaction> all = new HashMap<>(AnswerBook.byKey(there, QueriedTransaction::key));
            all.putAll(tried);
            return all;
        }

        void tried(QueriedTransaction row) {
            if (trial) {
                tried.put(row.key(), row);
            }
        }

        int changes() {
            return taken + corrected + withdrawn;
        }

        AnswerReport report() {
            AuditNotes.detail("taken", taken);
            AuditNotes.detail("rejected", rejected.size());
            return new AnswerReport(
                    query.id(), query.state().name(), query.revision(), taken, known, corrected, withdrawn, rejected);
        }
    }

    /** @throws RuleViolation {@code funds.query-rows-wrong-kind} */
    void take(
            Taking t,
            List<FilledSheet.Placed<TransactionEntry>> transactions,
            List<FilledSheet.Placed<AccountEntry>> accounts) {
        AccountQuery query = t.query;
        boolean wrong = query.kind() == QueryKind.DYNAMIC
                ? !accounts.isEmpty()
                : !query.kind().givesTransactions() && !transactions.isEmpty();
        if (wrong) {
            throw RuleViolation.of("funds.query-rows-wrong-kind");
        }
        for (int from = 0; from < transactions.size(); from += AT_ONCE) {
            transactions(t, transactions.subList(from, Math.min(transactions.size(), from + AT_ONCE)));
        }
        accounts(t, accounts);
    }

    private void transactions(Taking t, List<FilledSheet.Placed<TransactionEntry>> entries) {
        Map<Long, QueriedTransaction> rows = new LinkedHashMap<>();
        for (FilledSheet.Placed<TransactionEntry> placed : entries) {
            try {
                rows.put(placed.line(), QueriedTransaction.of(t.query, placed.entry(), t.revision, clock.now()));
            } catch (RuleViolation e) {
                t.rejected.add(AnswerReport.Rejected.of(placed.line(), e));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        Map<String, QueriedTransaction> there = t.beside(answers.current(
                t.query.id(),
                rows.values().stream().map(QueriedTransaction::serial).toList()));
        List<QueriedTransaction> fresh = new ArrayList<>();
        List<UUID> replaced = new ArrayList<>();
        rows.forEach((line, row) -> {
            QueriedTransaction old = there.get(row.key());
            try {
                if (t.keeps(old == null ? null : old.revision(), old != null && old.sameAs(row), "serial")) {
                    if (old != null) {
                        replaced.add(old.id());
                    }
                    fresh.add(row);
                    there.put(row.key(), row);
                    t.tried(row);
                }
            } catch (RuleViolation e) {
                t.rejected.add(AnswerReport.Rejected.of(line, e));
            }
        });
        keep(t, "QueriedTransaction", replaced, fresh);
    }

    private void accounts(Taking t, List<FilledSheet.Placed<AccountEntry>> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Map<String, QueriedAccount> there =
                new HashMap<>(AnswerBook.byKey(answers.accounts(t.query.id(), false), QueriedAccount::key));
        List<QueriedAccount> fresh = new ArrayList<>();
        List<UUID> replaced = new ArrayList<>();
        for (FilledSheet.Placed<AccountEntry> placed : entries) {
            try {
                QueriedAccount row = QueriedAccount.of(t.query, placed.entry(), t.revision, clock.now());
                QueriedAccount old = there.get(row.key());
                if (t.keeps(old == null ? null : old.revision(), old != null && old.sameAs(row), "account")) {
                    if (old != null) {
                        replaced.add(old.id());
                    }
                    fresh.add(row);
                    there.put(row.key(), row);
                }
            } catch (RuleViolation e) {
                t.rejected.add(AnswerReport.Rejected.of(placed.line(), e));
            }
        }
        keep(t, "QueriedAccount", replaced, fresh);
    }

    private void keep(Taking t, String entity, List<UUID> replaced, List<?> fresh) {
        if (!t.trial) {
            answers.supersede(entity, replaced, t.revision);
            answers.add(fresh);
        }
    }

    /** @throws InvalidValue {@code funds.query-row-not-found} on {@code withdrawn} if one of these keys is not there */
    void withdraw(Taking t, List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        boolean flows = t.query.kind().givesTransactions();
        List<UUID> ids = flows
                ? answers.current(t.query.id(), keys).stream()
                        .map(QueriedTransaction::id)
                        .toList()
                : answers.accounts(t.query.id(), false).stream()
                        .filter(a -> keys.contains(a.key()))
                        .map(QueriedAccount::id)
                        .toList();
        if (ids.size() < keys.size()) {
            throw InvalidValue.onField("withdrawn", "funds.query-row-not-found");
        }
        keep(t, flows ? "QueriedTransaction" : "QueriedAccount", ids, List.of());
        t.withdrawn = ids.size();
    }

    /** In the order given, the first is 1. */
    static <T> List<FilledSheet.Placed<T>> places(List<T> entries) {
        List<FilledSheet.Placed<T>> placed = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            placed.add(new FilledSheet.Placed<>(i + 1L, entries.get(i)));
        }
        return placed;
    }
}
