package zujie.funds.query.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One account as a bank sends it (100304, 100310), unchecked; money in fen.
 *
 * @param measures 在先措施和权利; kept only if they were asked for (inquiry mode 02)
 */
public record AccountEntry(
        @Nullable String account,
        @Nullable String card,
        @Nullable String holderName,
        @Nullable String credentialType,
        @Nullable String credentialNo,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String branch,
        @Nullable String type,
        @Nullable String status,
        @Nullable Long balanceFen,
        @Nullable Long availableFen,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String measures) {

    @Override
    public String toString() {
        return "AccountEntry";
    }
}
