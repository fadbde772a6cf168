package zujie.casework.jointcall;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A joint call as typed or sent.
 *
 * @param partner the bank or payment firm, up to 60 characters
 * @param person who spoke for it, up to 60 characters
 * @param calledAt null for now
 * @param result {@code HELD, GONE, INFORMED, PAPERS_ASKED} or {@code NOT_REACHED}
 * @param note up to 500 characters
 */
public record JointCallEntry(
        @NotNull String partner,
        @Nullable String person,
        @Nullable Instant calledAt,
        @NotNull String result,
        @Nullable String note) {}
