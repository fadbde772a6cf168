package zujie.funds.counter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A checklist; the customer masked for police. It says nothing of rewards, which are the bank's own.
 *
 * @param kind {@code COUNTER}, {@code MACHINE} or {@code OPENING}
 * @param business {@code TRANSFER}, {@code CASH_WITHDRAWAL} (no payee) or {@code OPENING}
 * @param amountFen in fen, 0 for an opening
 * @param needsNotice whether the sum is above the bank's threshold
 * @param noticeSigned whether the signed notice is attached
 * @param savedFen what was saved, in fen; counts once confirmed
 * @param suspicious whether there is something to report to the investigators
 * @param bankReportId the bank's report that was made of it; null if none
 * @param bankReportNo its number; empty if none
 */
public record CheckRow(
        UUID id,
        String checkNo,
        String kind,
        String business,
        String state,
        String tone,
        String bankName,
        String branch,
        String teller,
        String customerName,
        String customerPhone,
        String payerAccount,
        String payeeName,
        String payeeAccount,
        long amountFen,
        List<Item> items,
        String remark,
        boolean needsNotice,
        boolean noticeSigned,
        Instant startedAt,
        String orgName,
        @Nullable Instant calledAt,
        @Nullable Instant callDueAt,
        @Nullable Instant attendedAt,
        String attendedBy,
        @Nullable Instant endedAt,
        String resultNote,
        long savedFen,
        @Nullable Instant confirmedAt,
        String confirmedBy,
        boolean suspicious,
        @Nullable UUID bankReportId,
        String bankReportNo) {

    public CheckRow {
        items = List.copyOf(items);
    }

    /** One item of the procedure; {@code answer} is {@code CLEAR}, {@code SUSPICIOUS} or {@code SKIPPED}. */
    @Schema(name = "CounterCheckItem")
    public record Item(String item, String answer) {}

    /** The clock that runs now; null if none. */
    public @Nullable Instant running() {
        return "CALLED".equals(state) && attendedAt == null ? callDueAt : null;
    }

    @Override
    public String toString() {
        return "CheckRow " + checkNo;
    }
}
