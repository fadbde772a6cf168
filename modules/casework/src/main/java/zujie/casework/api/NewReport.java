package zujie.casework.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that another module's officer hands over: what is known, unchecked; the same rules hold as at the desk.
 *
 * @param channel as in the interface, such as {@code 96110}
 * @param fraudType {@code F01} … {@code F99}
 * @param brief facts in the officer's words
 * @param identityNumber null if unknown
 * @param transfers may be empty
 * @param shownNumber by which the victim was called; empty if unknown
 */
public record NewReport(
        String channel,
        String fraudType,
        String brief,
        String victimName,
        String victimPhone,
        @Nullable String identityNumber,
        List<Transfer> transfers,
        String shownNumber) {

    public NewReport {
        transfers = List.copyOf(transfers);
    }

    /** One transfer; only the payee's account is needed. */
    public record Transfer(
            @Nullable String payerBank,
            @Nullable String payerAccount,
            @Nullable String payeeBank,
            String payeeAccount,
            @Nullable String payeeName,
            @Nullable Long amountFen,
            @Nullable Instant transferredAt,
            @Nullable String channel) {}

    /** Names no person. */
    @Override
    public String toString() {
        return "NewReport " + fraudType;
    }
}
