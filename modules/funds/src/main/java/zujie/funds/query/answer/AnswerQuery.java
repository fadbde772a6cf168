package zujie.funds.query.answer;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.account.ResultCodes;
import zujie.funds.history.History;
import zujie.funds.order.Notes;
import zujie.funds.query.AccountQuery;
import zujie.funds.query.QueryBook;
import zujie.funds.query.QueryKind;
import zujie.funds.query.QueryState;
import zujie.funds.query.QueryWork;
import zujie.funds.sheet.FilledSheet;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 反馈查询结果: the bank's rows are taken one by one; a bad row comes back with its reason and the answer stays open until
 * it is right. The same row twice counts once; another content under a known serial needs a correction.
 */
@UseCase
@Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
public class AnswerQuery {

    static final String OK = "0000";
    private static final int AT_ONCE = 500;

    @Inject
    QueryBook book;

    @Inject
    QueryWork work;

    @Inject
    AnswerBook answers;

    @Inject
    AnswerSheet sheets;

    @Inject
    ResultCodes codes;

    @Inject
    History history;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * An answer, or a part of one.
     *
     * @param resultCode R6.4; 0000 with rows, another one without
     * @param complete whether nothing more is to come; a dynamic query then runs
     */
    public record Command(
            UUID id,
            @Nullable String resultCode,
            @Nullable String remark,
            List<TransactionEntry> transactions,
            List<AccountEntry> accounts,
            boolean complete) {}

    /** A correction of an answer; {@code withdrawn} are serials, or numbers of accounts, that were wrong altogether. */
    public record Correction(
            UUID id,
            @Nullable String reason,
            List<TransactionEntry> transactions,
            List<AccountEntry> accounts,
            List<String> withdrawn) {}

    /** Counts while rows are taken. */
    private static final class Count {
        private int taken;
        private int known;
        private int corrected;
        private int withdrawn;
        private final List<AnswerReport.Rejected> rejected = new ArrayList<>();
    }

    /**
     * @throws Conflict {@code funds.query-answered} once it was answered in full, {@code funds.query-not-open} when a
     *     dynamic query is over
     * @throws RuleViolation if code and rows contradict each other
     */
    public AnswerReport handle(Command c) {
        String code = codes.require(c.resultCode()).code();
        boolean rows = !c.transactions().isEmpty() || !c.accounts().isEmpty();
        String words = Notes.of(c.remark());
        AnswerReport before = saidBefore(book.take(c.id()), code, c);
        if (before != null) {
            return before;
        }
        AccountQuery query = open(c.id());
        if (!OK.equals(code)) {
            if (rows
                    || query.state() != QueryState.ISSUED
                    || codes.require(code).isExecuted()) {
                throw RuleViolation.onField("resultCode", "funds.query-code-with-rows");
            }
            query.failed(code, words, caller.actor(), clock.now());
            history.note(QueryBook.TYPE, query.id(), "FAILED", (code + " " + words).strip());
            work.answered(query);
            return report(query, new Count());
        }
        Count count = new Count();
        take(query, places(c.transactions()), places(c.accounts()), false, count);
        return finish(query, count, c.complete(), words);
    }

    /** The same again once it was answered in full changes nothing; null if it is not the same. */
    private @Nullable AnswerReport saidBefore(AccountQuery query, String code, Command c) {
        Count count = new Count();
        if (query.state() == QueryState.FAILED && code.equals(query.toRow(true).resultCode())) {
            return report(query, count);
        }
        boolean rows = !c.transactions().isEmpty() || !c.accounts().isEmpty();
        if (query.state() != QueryState.ANSWERED || !OK.equals(code) || !rows) {
            return null;
        }
        if (!answers.knows(query, c.transactions(), c.accounts(), clock.now())) {
            throw Conflict.of("funds.query-answered");
        }
        count.known = c.transactions().size() + c.accounts().size();
        return report(query, count);
    }

    /** 上传反馈表: an answer, or a correction if a reason is given, as a sheet (.xlsx, or .csv in UTF-8 or GBK). */
    public AnswerReport load(UUID id, InputStream content, boolean complete, @Nullable String correction)
            throws IOException {
        boolean correcting = correction != null && !correction.isBlank();
        AccountQuery query = correcting ? book.take(id) : open(id);
        Count count = new Count();
        AnswerSheet.Read read = sheets.read(content, query.kind());
        count.rejected.addAll(read.rejected());
        if (correcting) {
            query.correct();
        }
        take(query, read.transactions(), read.accounts(), correcting, count);
        return correcting ? corrected(query, Notes.reason(correction), count) : finish(query, count, complete, "");
    }

    /** 更正反馈: what is named takes the place of what was answered under its serial; the old rows are kept. */
    public AnswerReport correct(Correction c) {
        String why = Notes.reason(c.reason());
        AccountQuery query = book.take(c.id());
        int revision = query.correct();
        Count count = new Count();
        withdraw(query, c.withdrawn(), revision, count);
        take(query, places(c.transactions()), places(c.accounts()), true, count);
        return corrected(query, why, count);
    }

    /** 动态查询已解除 (100308): the bank pushes no more. @throws Conflict {@code funds.query-end-not-ordered} */
    public AnswerReport ended(UUID id) {
        AccountQuery query = book.take(id);
        if (query.isEndOrdered() && query.state() == QueryState.ENDED) {
            return report(query, new Count());
        }
        if (!query.isEndOrdered()) {
            throw Conflict.of("funds.query-end-not-ordered");
        }
        query.end(clock.now());
        history.note(QueryBook.TYPE, id, "ENDED", "");
        work.ended(query);
        return report(query, new Count());
    }

    private AccountQuery open(UUID id) {
        AccountQuery query = book.take(id);
        query.requireOpen();
        Instant end = query.watchUntil();
        if (end != null && !clock.now().isBefore(end)) {
            throw Conflict.of("funds.query-not-open");
        }
        return query;
    }

    private AnswerReport finish(AccountQuery query, Count count, boolean complete, String words) {
        boolean first = query.state() == QueryState.ISSUED;
        String counts = "+" + count.taken;
        if (!first) {
            if (count.taken > 0) {
                history.note(QueryBook.TYPE, query.id(), "PUSHED", counts);
                work.pushed(query);
            }
        } else if (complete && count.rejected.isEmpty()) {
            if (!query.kind().givesTransactions()
                    && answers.accounts(query.id(), false).isEmpty()) {
                throw RuleViolation.of("funds.query-answer-empty");
            }
            query.answered(OK, words, caller.actor(), clock.now());
            history.note(QueryBook.TYPE, query.id(), "ANSWERED", (counts + " " + words).strip());
            work.answered(query);
        } else if (count.taken > 0) {
            history.note(QueryBook.TYPE, query.id(), "PART_ANSWERED", counts);
        }
        return report(query, count);
    }

    private AnswerReport corrected(AccountQuery query, String why, Count count) {
        int changes = count.taken + count.corrected + count.withdrawn;
        if (changes == 0 && count.rejected.isEmpty()) {
            throw RuleViolation.of("funds.query-nothing-corrected");
        }
        if (changes == 0) {
            throw RuleViolation.onField(
                    "transactions",
                    "funds.query-correction-rejected",
                    count.rejected.get(0).line(),
                    count.rejected.get(0).reason());
        }
        history.note(
                QueryBook.TYPE,
                query.id(),
                "CORRECTED",
                "+" + count.taken + " ~" + count.corrected + " -" + count.withdrawn + " " + why);
        work.pushed(query);
        return report(query, count);
    }

    private static AnswerReport report(AccountQuery query, Count count) {
        AuditNotes.detail("taken", count.taken);
        AuditNotes.detail("rejected", count.rejected.size());
        return new AnswerReport(
                query.id(),
                query.state().name(),
                query.revision(),
                count.taken,
                count.known,
                count.corrected,
                count.withdrawn,
                count.rejected);
    }

    private static <T> List<FilledSheet.Placed<T>> places(List<T> entries) {
        List<FilledSheet.Placed<T>> placed = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            placed.add(new FilledSheet.Placed<>(i + 1L, entries.get(i)));
        }
        return placed;
    }

    private void take(
            AccountQuery query,
            List<FilledSheet.Placed<TransactionEntry>> transactions,
            List<FilledSheet.Placed<AccountEntry>> accounts,
            boolean correcting,
            Count count) {
        boolean wrong = query.kind() == QueryKind.DYNAMIC
                ? !accounts.isEmpty()
                : !query.kind().givesTransactions() && !transactions.isEmpty();
        if (wrong) {
            throw RuleViolation.of("funds.query-rows-wrong-kind");
        }
        for (int from = 0; from < transactions.size(); from += AT_ONCE) {
            transactions(
                    query,
                    transactions.subList(from, Math.min(transactions.size(), from + AT_ONCE)),
                    correcting,
                    count);
        }
        accounts(query, accounts, correcting, count);
    }

    private void transactions(
            AccountQuery query, List<FilledSheet.Placed<TransactionEntry>> entries, boolean correcting, Count count) {
        Map<Long, QueriedTransaction> rows = new java.util.LinkedHashMap<>();
        for (FilledSheet.Placed<TransactionEntry> placed : entries) {
            try {
                rows.put(placed.line(), QueriedTransaction.of(query, placed.entry(), query.revision(), clock.now()));
            } catch (RuleViolation e) {
                count.rejected.add(AnswerReport.Rejected.of(placed.line(), e));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        Map<String, QueriedTransaction> there = new HashMap<>(AnswerBook.byKey(
                answers.current(
                        query.id(),
                        rows.values().stream()
                                .map(r -> r.key().substring(r.key().indexOf('|') + 1))
                                .toList()),
                QueriedTransaction::key));
        List<QueriedTransaction> fresh = new ArrayList<>();
        List<UUID> replaced = new ArrayList<>();
        rows.forEach((line, row) -> {
            QueriedTransaction old = there.get(row.key());
            if (old != null && old.sameAs(row)) {
                count.known++;
            } else if (old != null && (!correcting || old.revision() == query.revision())) {
                count.rejected.add(
                        AnswerReport.Rejected.of(line, InvalidValue.onField("serial", "funds.query-serial-differs")));
            } else {
                if (old == null) {
                    count.taken++;
                } else {
                    count.corrected++;
                    replaced.add(old.id());
                }
                fresh.add(row);
                there.put(row.key(), row);
            }
        });
        answers.supersede("QueriedTransaction", replaced, query.revision());
        answers.add(fresh);
    }

    private void accounts(
            AccountQuery query, List<FilledSheet.Placed<AccountEntry>> entries, boolean correcting, Count count) {
        if (entries.isEmpty()) {
            return;
        }
        Map<String, QueriedAccount> there =
                new HashMap<>(AnswerBook.byKey(answers.accounts(query.id(), false), QueriedAccount::key));
        List<QueriedAccount> fresh = new ArrayList<>();
        List<UUID> replaced = new ArrayList<>();
        for (FilledSheet.Placed<AccountEntry> placed : entries) {
            try {
                QueriedAccount row = QueriedAccount.of(query, placed.entry(), query.revision(), clock.now());
                QueriedAccount old = there.get(row.key());
                if (old != null && old.sameAs(row)) {
                    count.known++;
                    continue;
                }
                if (old != null && (!correcting || old.revision() == query.revision())) {
                    throw InvalidValue.onField("account", "funds.query-serial-differs");
                }
                if (old == null) {
                    count.taken++;
                } else {
                    count.corrected++;
                    replaced.add(old.id());
                }
                fresh.add(row);
                there.put(row.key(), row);
            } catch (RuleViolation e) {
                count.rejected.add(AnswerReport.Rejected.of(placed.line(), e));
            }
        }
        answers.supersede("QueriedAccount", replaced, query.revision());
        answers.add(fresh);
    }

    private void withdraw(AccountQuery query, List<String> keys, int revision, Count count) {
        if (keys.isEmpty()) {
            return;
        }
        List<UUID> ids = query.kind().givesTransactions()
                ? answers.current(query.id(), keys).stream()
                        .map(QueriedTransaction::id)
                        .toList()
                : answers.accounts(query.id(), false).stream()
                        .filter(a -> keys.contains(a.key()))
                        .map(QueriedAccount::id)
                        .toList();
        if (ids.size() < keys.size()) {
            throw InvalidValue.onField("withdrawn", "funds.query-row-not-found");
        }
        answers.supersede(query.kind().givesTransactions() ? "QueriedTransaction" : "QueriedAccount", ids, revision);
        count.withdrawn = ids.size();
    }
}
