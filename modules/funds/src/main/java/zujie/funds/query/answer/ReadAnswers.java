package zujie.funds.query.answer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Notes;
import zujie.funds.order.Reach;
import zujie.funds.query.QueryBook;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
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
    Caller caller;

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
