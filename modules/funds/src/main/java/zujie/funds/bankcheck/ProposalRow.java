package zujie.funds.bankcheck;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed answer, for people of its bank; money in fen.
 *
 * @param subjectType {@code stop-payment}, {@code freeze} or {@code account-query}
 * @param act {@code ANSWER}, {@code AMENDMENT}, {@code EXTENSION}, {@code RENEWAL} or {@code LIFTING}
 * @param accountNo of a query what it asks about: an account, a person's credential, the number of one transaction
 * @param amountFen 0 of a query
 * @param dueAt until when the bank shall do this: that clock runs on while the answer waits; null if none ran
 * @param decidedBy empty while it waits, and if its order was overtaken
 * @param note why it was sent back or taken back
 */
public record ProposalRow(
        UUID id,
        String state,
        String tone,
        String subjectType,
        UUID subjectId,
        String act,
        String orderNo,
        String bankCode,
        String accountName,
        String accountNo,
        long amountFen,
        String orgName,
        @Nullable Instant dueAt,
        AnswerWords words,
        UUID proposedBy,
        String proposedName,
        Instant proposedAt,
        String decidedBy,
        @Nullable Instant decidedAt,
        String note) {

    public boolean isWaiting() {
        return state.equals(ProposalState.WAITING.name());
    }

    /** Whether it says something of a query, and of no sum. */
    public boolean isOfQuery() {
        return subjectType.equals("account-query");
    }

    /** The page of the order. */
    public String orderPage() {
        String page = isOfQuery() ? "lookup" : subjectType.equals("freeze") ? "freeze" : "stop";
        return "/console/funds/" + page + ".xhtml?id=" + subjectId;
    }
}
