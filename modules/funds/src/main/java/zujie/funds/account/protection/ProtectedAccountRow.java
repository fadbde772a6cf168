package zujie.funds.account.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the list of protected accounts.
 *
 * @param kind such as {@code RESERVE}; its text is {@code funds.protected.RESERVE}
 * @param refused whether an order is refused; else it needs a reason
 * @param bankCode null: at any bank
 * @param accountNo null for an entry by name
 * @param namePart part of the account's name; null for an entry by number
 * @param source the law or the letter that it rests on
 * @param validUntil last day; null: without end
 * @param state {@code IN_FORCE}, {@code AHEAD}, {@code OVER} or {@code ENDED}
 * @param endedAt null unless somebody ended it
 */
public record ProtectedAccountRow(
        UUID id,
        String kind,
        boolean refused,
        @Nullable String bankCode,
        @Nullable String accountNo,
        @Nullable String namePart,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String state,
        String reason,
        String enteredBy,
        Instant enteredAt,
        @Nullable String endReason,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    /** Colour on screens; a word always stands beside it. */
    public String tone() {
        return switch (state) {
            case "IN_FORCE" -> "green";
            case "AHEAD" -> "amber";
            default -> "grey";
        };
    }
}
