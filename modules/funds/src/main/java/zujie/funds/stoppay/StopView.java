package zujie.funds.stoppay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.account.BankAccountNo;

/**
 * A stop in full, as far as the reader may see it.
 *
 * @param stop what lists show of it
 * @param payerAccount masked for all; empty if unknown
 * @param leadOfficerId account of the lead officer (主办民警)
 * @param secondOfficerId account of the other (协办民警)
 * @param reportedFen what was reported as paid to the account in all, in fen: the sum in dispute, of which
 *     {@code amountFen} is the transfer that the order names
 * @param reviewDueAt until when it shall be reviewed (R1.11)
 * @param answeredBy who answered for the bank; empty before
 * @param answerRemark the bank's words; empty if none
 * @param bankNo number of the stop in the bank's core system; empty if it has told none
 * @param late whether the bank answered after its clock
 * @param extensions how often it was given more time, what waits for the bank included
 * @param releaseReason why it shall be released; null if no release waits for an approver
 * @param steps what was done with it, oldest first
 * @param originalApplicationId the bank's application that asked for it (R6.1); null if no bank did
 * @param stoppedFirstAt when that bank had stopped the account by itself (后补, R1.4): from then on it may say that it was
 *     executed, and 1301 says that it was; null for any other order
 * @param liftedAt when the bank said that what was released or has expired is lifted; null before
 * @param readOnly whether the reader sees it only because its case is shared with his unit
 */
public record StopView(
        StopRow stop,
        UUID transferId,
        String payerBankCode,
        String payerAccount,
        String channel,
        String reason,
        long reportedFen,
        UUID leadOfficerId,
        UUID secondOfficerId,
        Instant reviewDueAt,
        @Nullable String reviewer,
        @Nullable Instant reviewedAt,
        String reviewNote,
        @Nullable Instant answeredAt,
        String answeredBy,
        String answerRemark,
        String bankNo,
        boolean late,
        int extensions,
        boolean extensionAsked,
        @Nullable String releaseReason,
        List<Step> steps,
        @Nullable String originalApplicationId,
        @Nullable Instant stoppedFirstAt,
        @Nullable Instant liftedAt,
        boolean readOnly) {

    public StopView {
        steps = List.copyOf(steps);
    }

    /**
     * One thing that was done.
     *
     * @param event such as {@code ISSUED}; its text is {@code funds.stop-step.ISSUED}
     */
    @Schema(name = "StopStep")
    public record Step(String event, String from, String to, Instant at, String who, String reason) {

        /** Without the inner words of the police. */
        Step forBank() {
            boolean own = StopStep.Event.EXECUTED.name().equals(event)
                    || StopStep.Event.FAILED.name().equals(event)
                    || StopStep.Event.AMENDED.name().equals(event)
                    || StopStep.Event.EXTENSION_REFUSED.name().equals(event);
            return new Step(event, from, to, at, who, own ? reason : "");
        }
    }

    static StopView of(StopPayment s, boolean inFull, boolean readOnly) {
        StopTarget target = s.target();
        Verdict verdict = s.verdict();
        BankAnswer answer = s.answer();
        ReleaseWish wish = s.wish();
        return new StopView(
                StopRow.of(s, inFull),
                target.transferId(),
                target.payerBankCode(),
                target.payerAccount().isEmpty() ? "" : new BankAccountNo(target.payerAccount()).masked(),
                target.channel(),
                inFull ? "" : s.reason(),
                target.reportedFen(),
                s.parties().leadOfficer(),
                s.parties().secondOfficer(),
                s.times().reviewDueAt(),
                verdict == null ? null : verdict.reviewerName(),
                verdict == null ? null : verdict.at(),
                verdict == null || inFull ? "" : verdict.note(),
                answer == null ? null : answer.answeredAt(),
                answer == null ? "" : answer.answeredBy(),
                answer == null ? "" : answer.remark(),
                answer == null || answer.bankNo() == null ? "" : answer.bankNo(),
                answer != null && answer.answeredAt().isAfter(s.times().dueAt()),
                s.extensions(),
                s.isExtensionAsked(),
                wish == null || inFull ? null : wish.reason(),
                s.steps().stream()
                        .map(StopStep::toView)
                        .map(step -> inFull ? step.forBank() : step)
                        .toList(),
                s.ground().originalId(),
                s.ground().stoppedFirstAt(),
                s.liftedAt(),
                readOnly);
    }
}
