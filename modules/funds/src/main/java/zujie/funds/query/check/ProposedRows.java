package zujie.funds.query.check;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Amended;
import zujie.funds.query.answer.AccountEntry;
import zujie.funds.query.answer.ReadAnswers;
import zujie.funds.query.answer.ReadAnswers.Effect;
import zujie.funds.query.answer.TransactionEntry;

/**
 * Some of the rows that would be answered to a query; money in fen.
 *
 * @param pages how many pieces there are; 0 for an answer without rows
 * @param transactionCount of all pieces, as {@code accountCount}, {@code withdrawnCount}, {@code inFen}, {@code outFen}
 * @param next cursor of the next piece; null with the last
 */
@Schema(name = "ProposedQueryRows")
public record ProposedRows(
        int pages,
        int transactionCount,
        int accountCount,
        int withdrawnCount,
        long inFen,
        long outFen,
        List<Transaction> transactions,
        List<Account> accounts,
        @Nullable String next) {

    static final ProposedRows NONE = new ProposedRows(0, 0, 0, 0, 0, 0, List.of(), List.of(), null);

    public ProposedRows {
        transactions = List.copyOf(transactions);
        accounts = List.copyOf(accounts);
    }

    /**
     * A transaction that would be answered.
     *
     * @param effect what would become of it; null once nothing waits any more
     * @param changes what it says otherwise than the one whose place it takes
     */
    @Schema(name = "ProposedQueryTransaction")
    public record Transaction(TransactionEntry row, @Nullable Effect effect, List<Amended.Line> changes) {

        public Transaction {
            changes = List.copyOf(changes);
        }

        static Transaction of(ReadAnswers.Beside<TransactionEntry> b) {
            return new Transaction(b.row(), b.effect(), b.changes());
        }
    }

    /** An account that would be answered; as {@link Transaction}. */
    @Schema(name = "ProposedQueryAccount")
    public record Account(AccountEntry row, @Nullable Effect effect, List<Amended.Line> changes) {

        public Account {
            changes = List.copyOf(changes);
        }

        static Account of(ReadAnswers.Beside<AccountEntry> b) {
            return new Account(b.row(), b.effect(), b.changes());
        }
    }
}
