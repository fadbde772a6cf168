package zujie.funds.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as a bank answered it to a query. Accounts and the name are not masked: for use between modules only.
 *
 * @param queryId the query that brought it
 * @param serial the bank's own number, once per account
 * @param direction {@code IN} or {@code OUT}, seen from {@code account}
 * @param amountFen in fen
 * @param balanceFen afterwards, in fen; null if the bank did not say
 * @param otherAccount the other side; empty if unknown
 */
public record FlowLine(
        UUID queryId,
        String bankCode,
        String account,
        String serial,
        String direction,
        String currency,
        long amountFen,
        @Nullable Long balanceFen,
        Instant at,
        String otherBank,
        String otherAccount,
        String otherName) {

    /** Names nobody. */
    @Override
    public String toString() {
        return "FlowLine " + serial;
    }
}
