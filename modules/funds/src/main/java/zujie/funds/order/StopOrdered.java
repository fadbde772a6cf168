package zujie.funds.order;

import java.util.UUID;

/**
 * A stop was ordered on a report; observed in the transaction that orders it.
 *
 * @param account of the payee, in full
 */
public record StopOrdered(UUID reportId, String orderNo, String bankCode, String account) {

    @Override
    public String toString() {
        return "StopOrdered[" + orderNo + "]";
    }
}
