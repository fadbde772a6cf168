package zujie.funds.bankcheck;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Actor;

/** What can be checked: an act on a kind of order; one bean each. */
public interface AnswerKind {

    /** Such as {@code stop-payment}. */
    String subjectType();

    ProposalAct act();

    /** The order as its bank knows it. @throws NotFound if it is none of the caller's */
    Ordered order(UUID id);

    /** Keeps others from answering until this transaction is over. @throws RuleViolation if it could not be said so now */
    void check(UUID id, AnswerWords words);

    /** Gives the answer, on behalf of whoever proposed and checked it. @throws RuleViolation if it cannot be answered so any more */
    void answer(UUID id, AnswerWords words, Actor onBehalf);

    /**
     * An order.
     *
     * @param state message key of its state's name
     * @param dueAt until when the bank shall do this; null if no clock of it runs
     * @param open whether it takes this act now
     */
    record Ordered(
            String orderNo,
            String bankCode,
            String bankPath,
            String accountName,
            String accountNo,
            String maskedTitle,
            long amountFen,
            String orgName,
            String state,
            @Nullable Instant dueAt,
            boolean open) {}
}
