package zujie.funds.query.answer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transaction of an answer; accounts and names masked for police, in full for the bank.
 *
 * @param direction {@code IN} or {@code OUT}
 * @param revision of the answer in which it came, 0 for the first
 * @param supersededIn revision in which it was corrected or taken back; null for what holds
 */
public record AnsweredTransaction(
        UUID id,
        String serial,
        String account,
        String direction,
        String kind,
        String currency,
        long amountFen,
        @Nullable Long balanceFen,
        Instant at,
        String otherBank,
        String otherAccount,
        String otherName,
        String branch,
        String terminal,
        String ip,
        String mac,
        String remark,
        int revision,
        @Nullable Integer supersededIn) {

    @Override
    public String toString() {
        return "AnsweredTransaction " + id;
    }
}
