package zujie.platform.outbox;

/**
 * Somebody who reacts to a topic. Every bean of this type is found by CDI. Messages of one ordering key come one after
 * the other; the next waits until the one before it is done or was skipped by an operator.
 */
public interface Subscriber {

    /** Stable name of the subscription, prefixed by its module: {@code outreach.bulletin-from-case}. */
    String name();

    /** The topic, such as {@code funds.stop-executed.v1}; never a class name. */
    String topic();

    /** How the message is handled. */
    Kind kind();

    /**
     * Handles one message, at least once.
     *
     * @throws PermanentFailure if no repetition can help
     * @throws Exception for everything else; it is tried again with growing pauses
     */
    void handle(Message message) throws Exception;

    /** The two ways of handling. */
    enum Kind {
        /** Database work only: handled in the transaction that marks the message as done, so exactly once. */
        LOCAL,
        /** Leaves the process: no transaction is open during the call; the message's id serves as idempotency key. */
        DELIVERY
    }
}
