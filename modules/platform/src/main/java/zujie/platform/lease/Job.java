package zujie.platform.lease;

import java.time.Duration;

/** Regular background work of which one instance at a time does a turn. Every bean of this type is run. */
public interface Job {

    /** Stable name; the key of its lease. */
    String name();

    /** How often, by the system's clock. */
    Duration every();

    /**
     * Does one turn in a transaction of its own.
     *
     * @return whether more is waiting, so that the next turn follows at once
     */
    boolean run();
}
