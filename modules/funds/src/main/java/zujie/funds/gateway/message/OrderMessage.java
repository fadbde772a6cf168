package zujie.funds.gateway.message;

import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Part;

/**
 * One kind of order that goes out through the gateway. Every bean of this type is found by CDI; whoever gives the order
 * fires {@link zujie.funds.order.OrderOut} with the same code, in the order's own transaction.
 */
public interface OrderMessage {

    /** TxCode towards banks, such as {@code 100301}. */
    String code();

    /**
     * The body, asked for when the institution fetches the message for the first time, on its behalf: what it returns is
     * kept and handed out again unchanged until the order is answered.
     *
     * @return null if there is nothing left to be done; the message is dropped then
     */
    @Nullable
    Part body(Ordered order);

    /** Whether the institution answers it. What nobody answers is handed out a few times and then done with. */
    default boolean isAnswered() {
        return true;
    }
}
