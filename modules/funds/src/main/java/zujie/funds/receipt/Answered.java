package zujie.funds.receipt;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt attests; money in fen.
 *
 * @param balanceFen null, as {@code disputedFen} and {@code executedAt}, if nothing was stopped
 * @param bankNo number in the bank's core system; null if it was not told
 */
public record Answered(
        UUID stopId,
        String orderNo,
        String bankCode,
        String accountName,
        String account,
        String resultCode,
        @Nullable Long balanceFen,
        @Nullable Long disputedFen,
        @Nullable Instant executedAt,
        @Nullable String bankNo,
        String remark,
        String answeredBy,
        Instant answeredAt) {

    /**
     * What the seal covers, line by line; a change of any of it, also in the database, breaks the seal. {@code
     * docs/partner-api.md} tells banks how it is made.
     */
    String text(String receiptNo) {
        return String.join(
                "\n",
                "zujie-stop-receipt/1",
                receiptNo,
                orderNo,
                bankCode,
                accountName,
                account,
                resultCode,
                balanceFen == null ? "-" : balanceFen.toString(),
                disputedFen == null ? "-" : disputedFen.toString(),
                executedAt == null ? "-" : String.valueOf(executedAt.getEpochSecond()),
                bankNo == null || bankNo.isEmpty() ? "-" : bankNo,
                answeredBy,
                String.valueOf(answeredAt.getEpochSecond()),
                remark.replaceAll("\\s+", " "));
    }

    /** Names no account. */
    @Override
    public String toString() {
        return "Answered " + orderNo;
    }
}
