package zujie.casework.seizure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a seizure list.
 *
 * @param kind {@code BANK_CARD}, {@code PHONE_CARD}, {@code GOIP_DEVICE}, {@code CASH} …
 * @param sumFen in fen; null if it is no money and its value is not known
 * @param state {@code HELD}, {@code RETURNED}, {@code TRANSFERRED}, {@code CONFISCATED} or {@code DESTROYED}
 */
public record SeizureRow(
        UUID id,
        int version,
        UUID caseId,
        String kind,
        String name,
        int pieces,
        @Nullable Long sumFen,
        String place,
        String storage,
        String listNo,
        Instant seizedAt,
        String recordedBy,
        String state,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        String settledNo,
        String settledWords) {

    public boolean held() {
        return settledAt == null;
    }
}
