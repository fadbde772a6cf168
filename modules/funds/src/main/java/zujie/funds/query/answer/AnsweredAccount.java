package zujie.funds.query.answer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account of an answer; holder and numbers masked for police, in full for the bank.
 *
 * @param measures freezes of others and rights, if they were asked for
 * @param revision of the answer in which it came, 0 for the first
 * @param supersededIn revision in which it was corrected; null for what holds
 */
public record AnsweredAccount(
        UUID id,
        String account,
        String card,
        String holderName,
        String credentialType,
        String credentialNo,
        String phone,
        String address,
        String branch,
        String type,
        String status,
        @Nullable Long balanceFen,
        @Nullable Long availableFen,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String measures,
        int revision,
        @Nullable Integer supersededIn) {

    @Override
    public String toString() {
        return "AnsweredAccount " + id;
    }
}
