package zujie.platform.timer;

import java.time.Instant;

/** What happens when a timer of one kind falls due. Every bean of this type is found by its kind. */
public interface TimerHandler {

    /** Stable name, prefixed by the module: {@code funds.stop-expiry}. */
    String kind();

    /**
     * Called in a transaction in which the timer is marked as fired, with the system as the actor: either both happen or
     * none. It must look at the record's state first: the record may have moved on.
     *
     * @param subject what was given when the timer was set
     * @param due the instant on the business clock for which the timer was set
     */
    void due(String subject, Instant due);
}
