package zujie.cards.shutdown;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 反馈号码处置指令: the carrier has executed it or says why it could not. */
@UseCase
@Permitted({Role.TELECOM_OPERATOR, Role.TELECOM_GATEWAY})
class AnswerOrder {

    @Inject
    NumberOrderBook book;

    @Inject
    NumberOrderMoves moves;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * The answer, given once.
     *
     * @param failure null if it was executed
     * @param executedAt null for now
     * @param executor who did it; null for the caller
     * @param noticeAt when the holder was told; needed where a line was closed (R3.1)
     */
    record Command(
            UUID orderId,
            @Nullable FailureCode failure,
            @Nullable Instant executedAt,
            @Nullable String executor,
            @Nullable String note,
            @Nullable Instant noticeAt) {}

    /**
     * @throws IllegalMove if it was answered or withdrawn already
     * @throws RuleViolation if the times cannot be, or the notice is missing
     */
    public NumberOrderRow handle(Command c) {
        Actor actor = caller.actor();
        NumberOrder order = book.require(c.orderId());
        Instant now = clock.now();
        String executor = c.executor() != null ? c.executor().strip() : actor.name();
        String note = c.note() != null ? c.note().strip() : "";
        if (c.failure() != null) {
            order.fail(actor, now, c.failure(), executor, note);
            moves.failed(order);
        } else {
            Instant when = c.executedAt() != null ? c.executedAt() : now;
            order.execute(actor, now, when, executor, note, c.noticeAt());
            moves.executed(order);
        }
        AuditNotes.detail("state", order.state());
        return NumberOrderRow.of(order, true);
    }
}
