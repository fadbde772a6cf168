package zujie.casework.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is typed or sent.
 *
 * @param reportNo taken over from the 110 system; a number is given when it is null or empty
 * @param channel {@code 110, 96110, COUNTER, BANK} or {@code OTHER}
 * @param fraudType {@code F01} … {@code F99} (R7.1)
 * @param lossFen in fen; null if it is the sum of the transfers
 * @param brief facts in the officer's words, up to 4000 characters
 * @param receivedAt when the victim called; null for now
 * @param noTransfer true if no money went to an account (stopped in time, cash): then no clock of R1.5 runs
 * @param transfers may be null or empty
 * @param contacts may be null or empty
 */
public record ReportEntry(
        @Nullable String reportNo,
        @NotNull String channel,
        @NotNull String fraudType,
        @Nullable Long lossFen,
        @NotNull String brief,
        @Nullable Instant receivedAt,
        @Nullable Boolean noTransfer,
        @NotNull @Valid VictimEntry victim,
        @Nullable List<@NotNull @Valid TransferEntry> transfers,
        @Nullable List<@NotNull @Valid ContactEntry> contacts) {

    /** The victim as typed; the identity number may be missing. */
    public record VictimEntry(@NotNull String name, @NotNull String phone, @Nullable String identityNumber) {}

    /**
     * One transfer as typed. Only the payee's account is needed; the rest may follow.
     *
     * @param payerBank organisation code of a bank's head office
     * @param payeeBank organisation code of a bank's head office
     * @param amountFen in fen, above zero
     * @param transferredAt by the bank's clock
     * @param channel 柜面, 网银, 手机银行 …, up to 40 characters
     */
    public record TransferEntry(
            @Nullable String payerBank,
            @Nullable String payerAccount,
            @Nullable String payeeBank,
            @NotNull String payeeAccount,
            @Nullable String payeeName,
            @Nullable Long amountFen,
            @Nullable Instant transferredAt,
            @Nullable String channel) {}

    /**
     * One means of contact as typed.
     *
     * @param kind {@code PHONE, SHOWN_NUMBER, ACCOUNT, SITE} or {@code APP}
     */
    public record ContactEntry(@NotNull String kind, @NotNull String value) {}
}
