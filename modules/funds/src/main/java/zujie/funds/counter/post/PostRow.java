package zujie.funds.counter.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post at a branch with the turns that are still to come or run. */
public record PostRow(
        UUID id,
        String bankName,
        String branch,
        String orgName,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<Shift> shifts) {

    public PostRow {
        shifts = List.copyOf(shifts);
    }

    /** An officer's turn. */
    public record Shift(UUID id, UUID officerId, String officer, Instant startsAt, Instant endsAt) {}
}
