package zujie.launcher.simulator;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** One of the two ways in which a simulated bank talks. */
interface Channel {

    /**
     * A stop that the bank has received.
     *
     * @param ref what this channel answers it by: the order's id, or the code of the message
     * @param at when it was issued, by the police's clock
     */
    record Order(String applicationId, String ref, long amountFen, Instant at) {}

    /** Orders that are new since the last call. */
    List<Order> fetch() throws IOException;

    /**
     * Says that the account was stopped.
     *
     * @param serial of the message, or idempotency key of the call
     * @return whether it was taken
     */
    boolean answer(Order order, long balanceFen, String serial) throws IOException;

    /** A new serial. */
    String serial();
}
