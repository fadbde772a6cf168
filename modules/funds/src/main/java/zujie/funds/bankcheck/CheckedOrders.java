package zujie.funds.bankcheck;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Amended;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;

/** Orders of which a bank's second person checks what is said; one bean for each kind of order. */
public interface CheckedOrders {

    /** Such as {@code stop-payment}. */
    String subjectType();

    /** The order as its bank knows it. @throws NotFound if it is none of the caller's */
    Ordered order(UUID id, ProposalAct act);

    /**
     * Keeps others from saying it until this transaction is over.
     *
     * @throws RuleViolation if it could not be said so now
     * @throws InvalidValue if that is nothing to be said of such an order
     */
    void check(UUID id, Proposed what);

    /**
     * What a correction would change: the old value beside the new one, which may follow from another. Empty for other acts,
     * and if it cannot be said so any more.
     */
    default List<Amended.Line> changes(UUID id, ProposalAct act, AnswerWords words) {
        return List.of();
    }

    /** Says it, as the caller. @throws RuleViolation if it cannot be said so any more */
    void say(UUID id, Proposed what);

    /**
     * An order.
     *
     * @param amountFen 0 if it is not about a sum
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
