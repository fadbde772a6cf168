package zujie.funds.order;

import java.util.UUID;

/** A stop was ordered on a report; observed in the transaction that orders it. */
public record StopOrdered(UUID reportId, String orderNo) {}
