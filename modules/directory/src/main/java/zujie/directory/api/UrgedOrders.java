package zujie.directory.api;

import java.util.UUID;

/**
 * One kind of order to institutions. Every bean of this type is found by CDI: beside its orders stand the 24-hour desks of
 * the institution and the log of the calls by which it was urged (催办).
 */
public interface UrgedOrders {

    /** Such as {@code stop-payment}. */
    String subjectType();

    /** The screen of one order, which has its id in {@code id}: {@code /console/funds/stop.xhtml}. */
    String page();

    /** Whether there is such an order in the caller's own scope; one that is only shared with him is not. */
    boolean isInScope(UUID id);
}
