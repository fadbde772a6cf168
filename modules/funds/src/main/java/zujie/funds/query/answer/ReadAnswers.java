package zujie.funds.query.answer;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Amended;
import zujie.funds.order.Notes;
import zujie.funds.order.Reach;
import zujie.funds.query.AccountQuery;
import zujie.funds.query.QueryBook;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 查看反馈数据: police of the unit that asked, and the bank that answered. */
@UseCase
@Permitted({
    Role.DESK_OFFICER,
    Role.POLICE_OFFICER,
    Role.POLICE_APPROVER,
    Role.BANK_OPERATOR,
    Role.BANK_CHECKER,
    Role.BANK_GATEWAY
})
public class ReadAnswers {

    @Inject
    QueryBook book;

    @Inject
    AnswerBook answers;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** What becomes of a row that a bank is about to answer. */
    public enum Effect {
        /** 新增. */
        NEW,
        /** 已知: it is there and says the same. */
        KNOWN,
        /** 更正: it takes the place of one that says otherwise. */
        CORRECTED,
        /** 撤销: it was wrong altogether. */
        WITHDRAWN
    }

    /**
     * A row that a bank is about to answer, beside what stands in its place.
     *
     * @param row as it would be kept
     * @param changes of a corrected one
     */
    public record Beside<T>(T row, Effect effect, List<Amended.Line> changes) {

        public Beside {
            changes = List.copyOf(changes);
        }

        private static <T> Beside<T> of(T row, boolean there, List<Amended.Line> changes) {
            Effect effect = !there ? Effect.NEW : changes.isEmpty() ? Effect.KNOWN : Effect.CORRECTED;
            return new Beside<>(row, effect, changes);
        }
    }

    /** A page in the order of the bank's time; {@code past}: what was corrected or taken back. */
    public Slice<AnsweredTransaction> transactions(
            UUID id, boolean past, @Nullable String cursor, @Nullable Integer size) {
        book.require(id);
        Slice<QueriedTransaction> page = answers.page(id, past, Cursor.parse(cursor), PageSize.of(size));
        AuditNotes.listed(page.rows().stream().map(QueriedTransaction::id).toList());
        boolean full = Reach.isBank(caller.actor());
        return page.map(t -> t.toRow(full));
    }

    /** The accounts of an answer. */
    public List<AnsweredAccount> accounts(UUID id, boolean past) {
        book.require(id);
        List<QueriedAccount> rows = answers.accounts(id, past);
        AuditNotes.listed(rows.stream().map(QueriedAccount::id).toList());
        boolean full = Reach.isBank(caller.actor());
        return rows.stream().map(a -> a.toRow(full)).toList();
    }

    /** Transactions that were tried for an answer or a correction, beside those that hold. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER})
    public List<Beside<TransactionEntry>> beside(UUID id, List<TransactionEntry> entries) {
        AccountQuery query = book.require(id);
        List<QueriedTransaction> rows = entries.stream()
                .map(e -> QueriedTransaction.of(query, e, query.revision(), clock.now()))
                .toList();
        List<String> serials = rows.stream().map(QueriedTransaction::serial).toList();
        Map<String, QueriedTransaction> there = AnswerBook.byKey(answers.current(id, serials), QueriedTransaction::key);
        return rows.stream()
                .map(row -> {
                    QueriedTransaction old = there.get(row.key());
                    return Beside.of(row.toEntry(), old != null, old == null ? List.of() : row.changesOf(old));
                })
                .toList();
    }

    /** Accounts that were tried for an answer or a correction, beside those that hold. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER})
    public List<Beside<AccountEntry>> besideAccounts(UUID id, List<AccountEntry> entries) {
        AccountQuery query = book.require(id);
        Map<String, QueriedAccount> there = AnswerBook.byKey(answers.accounts(id, false), QueriedAccount::key);
        List<Beside<AccountEntry>> beside = new ArrayList<>();
        for (AccountEntry e : entries) {
            QueriedAccount row = QueriedAccount.of(query, e, query.revision(), clock.now());
            QueriedAccount old = there.get(row.key());
            beside.add(Beside.of(row.toEntry(), old != null, old == null ? List.of() : row.changesOf(old)));
        }
        return beside;
    }

    /** What would be taken back with these serials. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER})
    public List<Beside<TransactionEntry>> withdrawn(UUID id, Collection<String> serials) {
        book.require(id);
        return answers.current(id, serials).stream()
                .map(t -> new Beside<>(t.toEntry(), Effect.WITHDRAWN, List.of()))
                .toList();
    }

    /** What would be taken back with these numbers of accounts. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER})
    public List<Beside<AccountEntry>> withdrawnAccounts(UUID id, Collection<String> numbers) {
        book.require(id);
        return answers.accounts(id, false).stream()
                .filter(a -> numbers.contains(a.key()))
                .map(a -> new Beside<>(a.toEntry(), Effect.WITHDRAWN, List.<Amended.Line>of()))
                .toList();
    }

    /** How many transactions hold, and what came in and went out. */
    public AnswerBook.Totals totals(UUID id) {
        book.require(id);
        return answers.totals(id);
    }

    /** One transaction in full, for a reason. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public AnsweredTransaction revealTransaction(UUID id, UUID row, @Nullable String reason) {
        AuditNotes.reason(Notes.reason(reason));
        book.require(id);
        AuditNotes.detail("row", row);
        return answers.row(QueriedTransaction.class, id, row).toRow(true);
    }

    /** One account in full, for a reason. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public AnsweredAccount revealAccount(UUID id, UUID row, @Nullable String reason) {
        AuditNotes.reason(Notes.reason(reason));
        book.require(id);
        AuditNotes.detail("row", row);
        return answers.row(QueriedAccount.class, id, row).toRow(true);
    }
}
