package zujie.funds.stoppay;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Parties;

/**
 * A stop as lists show it. Money is in fen.
 *
 * @param orderNo ApplicationID, 36 characters
 * @param payeeName in full for the bank, masked for police; so is the account
 * @param transferredAt the bank's time of the transfer: with name, account and amount the four elements of R1.6
 * @param dueAt until when the bank shall answer
 * @param readAt first look of the bank; null if it has not looked
 * @param expiresAt end by itself; null if it was not executed
 * @param stopNo which of the account's stops within the case it is
 * @param extensionOrdered whether the bank shall extend it (100105)
 */
public record StopRow(
        UUID id,
        String orderNo,
        String state,
        String tone,
        String review,
        UUID reportId,
        String reportNo,
        @Nullable UUID caseId,
        @Nullable String caseNo,
        String fraudType,
        String bankCode,
        String bankName,
        String payeeName,
        String payeeAccount,
        long amountFen,
        Instant transferredAt,
        String orgName,
        String leadOfficer,
        String leadPoliceNo,
        String leadPhone,
        String secondOfficer,
        String secondPoliceNo,
        int stopNo,
        Instant issuedAt,
        Instant dueAt,
        @Nullable Instant readAt,
        @Nullable String resultCode,
        boolean balanceShort,
        @Nullable Long accountBalanceFen,
        @Nullable Long disputedFen,
        @Nullable Instant executedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant endedAt,
        boolean extensionOrdered) {

    /** The clock that runs now: the bank's, then the stop's own; null if none does. */
    public @Nullable Instant running() {
        return switch (StopState.valueOf(state)) {
            case ISSUED -> dueAt;
            case EXECUTED, EXTENDED -> expiresAt;
            default -> null;
        };
    }

    /** Since when that clock runs. */
    public @Nullable Instant runningFrom() {
        return state.equals(StopState.ISSUED.name()) ? issuedAt : executedAt;
    }

    static StopRow of(StopPayment s, boolean inFull) {
        StopTarget target = s.target();
        Parties parties = s.parties();
        BankAnswer answer = s.answer();
        return new StopRow(
                s.id(),
                s.orderNo(),
                s.state().name(),
                s.state().tone(),
                s.review().name(),
                s.ground().reportId(),
                s.ground().reportNo(),
                s.ground().caseId(),
                s.ground().caseNo(),
                s.ground().fraudType(),
                parties.bankCode(),
                parties.bankName(),
                inFull ? target.payeeName() : target.maskedName(),
                inFull ? target.payeeAccount() : target.maskedAccount(),
                target.amountFen(),
                target.transferredAt(),
                parties.orgName(),
                parties.leadName(),
                parties.leadPoliceNo(),
                parties.leadPhone(),
                parties.secondName(),
                parties.secondPoliceNo(),
                s.stopNo(),
                s.times().issuedAt(),
                s.times().dueAt(),
                s.readAt(),
                answer == null ? null : answer.resultCode(),
                s.isBalanceShort(),
                answer == null ? null : answer.accountBalanceFen(),
                answer == null ? null : answer.disputedFen(),
                answer == null ? null : answer.executedAt(),
                s.expiresAt(),
                s.endedAt(),
                s.isExtensionAsked());
    }
}
