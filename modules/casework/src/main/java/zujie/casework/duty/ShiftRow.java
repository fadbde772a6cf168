package zujie.casework.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shift as shown.
 *
 * @param state {@code PLANNED, ON_DUTY, HANDING_OVER, DONE} or {@code CANCELLED}
 * @param begunAt null until its officer has begun it
 * @param note what he leaves to the next; null before the hand-over
 * @param pending what was open at the hand-over
 * @param endedBy who accepted it, or cancelled it; null before
 * @param remark what that person said
 */
public record ShiftRow(
        UUID id,
        String name,
        String orgName,
        UUID officerId,
        String officer,
        Instant startsAt,
        Instant endsAt,
        String state,
        String tone,
        @Nullable Instant begunAt,
        @Nullable String note,
        List<Pending> pending,
        @Nullable Instant handedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String remark) {

    public ShiftRow {
        pending = List.copyOf(pending);
    }
}
