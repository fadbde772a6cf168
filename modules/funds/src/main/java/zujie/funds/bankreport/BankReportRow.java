package zujie.funds.bankreport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a bank reported; persons and accounts masked for police, in full for the bank.
 *
 * @param kind {@code CASE}, {@code ABNORMAL_OPENING}, {@code INVOLVED_ACCOUNT} or {@code ABNORMAL_EVENT}
 * @param applicationType 01 报案, 02 止付后补流程; empty unless a case
 * @param featureCode R6.3, as it came
 * @param ceasedAt when the bank stopped its own account; null if it did not
 * @param dueAt until when police answer
 * @param reportId the report of the police that it became; null if none
 * @param orderDueAt until when the order must follow the bank's own stop (R1.4)
 * @param orderNo number of that order; empty if none went out
 * @param lapsedAt when the bank was told that no order came; null if it was not
 * @param liftDueAt until when the bank, told to lift its own stop, shall have done so; null if it was not told
 * @param liftedAt when the bank lifted it; null if it did not say
 */
public record BankReportRow(
        UUID id,
        String applicationId,
        String kind,
        String applicationType,
        String state,
        String tone,
        String featureCode,
        String featureKey,
        String originalId,
        String orgName,
        String bankName,
        String branch,
        String reporter,
        String reporterPhone,
        String personName,
        String personPhone,
        String credentialNo,
        String accountNo,
        String description,
        @Nullable Instant ceasedAt,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Instant answeredAt,
        String answeredBy,
        String answer,
        @Nullable UUID reportId,
        String reportNo,
        @Nullable Instant orderDueAt,
        String orderNo,
        @Nullable Instant lapsedAt,
        @Nullable Instant liftDueAt,
        @Nullable Instant liftedAt,
        @Nullable String liftedBy,
        List<Transfer> transfers) {

    public BankReportRow {
        transfers = List.copyOf(transfers);
    }

    /** One transfer; {@code ceased}: the bank held it back or stopped the account. */
    @Schema(name = "BankReportTransfer")
    public record Transfer(
            String payerBank,
            String payerAccount,
            String payeeBank,
            String payeeAccount,
            String payeeName,
            @Nullable Long amountFen,
            @Nullable Instant transferredAt,
            String channel,
            boolean ceased) {}

    /** Whether the bank has still to lift its own stop. */
    public boolean toLift() {
        return liftDueAt != null && liftedAt == null && orderNo.isEmpty();
    }

    /** The clock that runs now; null if none. */
    public @Nullable Instant running() {
        if (toLift()) {
            return liftDueAt;
        }
        return switch (state) {
            case "RECEIVED" -> dueAt;
            case "ACCEPTED" -> orderDueAt;
            default -> null;
        };
    }

    @Override
    public String toString() {
        return "BankReportRow " + id;
    }
}
