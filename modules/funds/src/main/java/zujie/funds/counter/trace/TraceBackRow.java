package zujie.funds.counter.trace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loss traced back to the payer's bank; accounts masked for police.
 *
 * @param state {@code OPEN}, {@code ANSWERED} or {@code CLOSED}
 * @param found {@code NO_CHECK}, {@code SKIPPED} or {@code FOLLOWED}, out of the bank's checklists
 * @param skipped items of the procedure that were not done; {@code SIGNED_NOTICE} is the missing paper
 * @param responsible who answers for it, as the bank found
 */
public record TraceBackRow(
        UUID id,
        String traceNo,
        String state,
        String reportNo,
        String orgName,
        String officer,
        String bankName,
        String payerAccount,
        String payeeAccount,
        long amountFen,
        Instant transferredAt,
        String found,
        String checkNo,
        List<String> skipped,
        Instant openedAt,
        Instant dueAt,
        String responsible,
        String finding,
        String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        String closeNote) {

    public TraceBackRow {
        skipped = List.copyOf(skipped);
    }
}
