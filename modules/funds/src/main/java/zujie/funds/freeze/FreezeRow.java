package zujie.funds.freeze;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A freeze as lists show it. Money is in fen.
 *
 * @param orderNo ApplicationID, 36 characters; null before it was issued, with {@code issuedAt} and {@code dueAt}
 * @param paperNo 文号; empty before it was issued
 * @param accountName in full for the bank, masked for police; so is the account
 * @param amountFen the sum to be frozen; null for the whole account
 * @param confirmed whether the bank itself has said that it holds
 * @param queueEndsAt when the earlier organ's freeze ends; null unless queued
 * @param expiresAt the bank's own end; null unless it holds or held
 */
public record FreezeRow(
        UUID id,
        @Nullable String orderNo,
        String paperNo,
        String state,
        String tone,
        UUID caseId,
        String caseNo,
        String filingDecisionNo,
        @Nullable UUID stopId,
        String bankCode,
        String bankName,
        String accountName,
        String account,
        String kind,
        String scope,
        long disputedFen,
        @Nullable Long amountFen,
        boolean interest,
        int months,
        String orgName,
        String leadOfficer,
        String leadPoliceNo,
        String leadPhone,
        String secondOfficer,
        String secondPoliceNo,
        Instant drawnAt,
        @Nullable Instant issuedAt,
        @Nullable Instant dueAt,
        @Nullable String resultCode,
        @Nullable Long balanceFen,
        @Nullable Long frozenFen,
        @Nullable Long involvedFen,
        boolean confirmed,
        @Nullable Instant queueEndsAt,
        @Nullable Instant startsAt,
        @Nullable Instant expiresAt,
        @Nullable Instant endedAt,
        boolean renewalOrdered,
        boolean releaseAsked) {

    /** The clock that runs now: the bank's, the queue's or the freeze's own; null if none does. */
    public @Nullable Instant running() {
        return switch (FreezeState.valueOf(state)) {
            case ISSUED -> dueAt;
            case QUEUED -> queueEndsAt;
            case IN_FORCE, RENEWED -> expiresAt;
            default -> null;
        };
    }

    /** Since when that clock runs. */
    public @Nullable Instant runningFrom() {
        return switch (FreezeState.valueOf(state)) {
            case IN_FORCE, RENEWED -> startsAt;
            default -> issuedAt;
        };
    }

    static FreezeRow of(FreezeOrder f, boolean inFull) {
        FreezeTarget target = f.target();
        FreezeLife life = f.life();
        FreezeAnswer answer = life.answer();
        FreezeTimes times = life.times();
        Renewal renewal = life.renewal();
        return new FreezeRow(
                f.id(),
                f.orderNo(),
                f.paperNo(),
                f.state().name(),
                f.state().tone(),
                f.ground().caseId(),
                f.ground().caseNo(),
                f.ground().filingDecisionNo(),
                f.ground().stopId(),
                f.parties().bankCode(),
                f.parties().bankName(),
                inFull ? target.accountName() : target.maskedName(),
                inFull ? target.account() : target.maskedAccount(),
                target.kind().name(),
                target.scope().name(),
                target.disputedFen(),
                target.amountFen(),
                target.interest(),
                target.months(),
                f.parties().orgName(),
                f.parties().leadName(),
                f.parties().leadPoliceNo(),
                f.parties().leadPhone(),
                f.parties().secondName(),
                f.parties().secondPoliceNo(),
                f.drawnAt(),
                times == null ? null : times.issuedAt(),
                times == null ? null : times.dueAt(),
                answer == null ? null : answer.resultCode(),
                answer == null ? null : answer.balanceFen(),
                answer == null ? null : answer.frozenFen(),
                answer == null ? null : answer.involvedFen(),
                life.confirmed(),
                life.queueEndsAt(),
                life.startsAt(),
                life.expiresAt(),
                life.endedAt(),
                renewal != null && renewal.isApproved(),
                f.state().isActive() && life.unfreezing() != null && !inFull);
    }
}
