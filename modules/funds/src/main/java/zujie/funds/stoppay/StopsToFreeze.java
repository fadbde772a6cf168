package zujie.funds.stoppay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;

/** What a freeze may know of the stop before it, and how it takes its place (R1.11). */
@ApplicationScoped
public class StopsToFreeze {

    @Inject
    StopBook book;

    @Inject
    StopMoves moves;

    /**
     * An account that was stopped.
     *
     * @param caseId null if its report has no case
     * @param accountName and account: in full
     * @param disputedFen what was transferred to it and reported, in fen
     * @param heldFen 其中涉案金额 as the bank answered, in fen; null if it was not stopped
     * @param expiresAt when the stop ends by itself; null if it was not executed
     * @param inForce whether the account stands stopped
     */
    public record Held(
            UUID stopId,
            String orderNo,
            UUID reportId,
            @Nullable UUID caseId,
            String bankCode,
            String accountName,
            String account,
            long disputedFen,
            @Nullable Long heldFen,
            @Nullable Instant expiresAt,
            boolean inForce) {}

    /** @throws NotFound {@code funds.stop-not-found} if there is none in the caller's scope */
    public Held require(UUID stopId) {
        StopPayment stop = book.require(stopId);
        BankAnswer answer = stop.answer();
        return new Held(
                stop.id(),
                stop.orderNo(),
                stop.ground().reportId(),
                stop.ground().caseId(),
                stop.parties().bankCode(),
                stop.target().payeeName(),
                stop.target().payeeAccount(),
                stop.target().reportedFen(),
                answer == null ? null : answer.disputedFen(),
                stop.expiresAt(),
                stop.state().isInForce());
    }

    /**
     * The account is frozen: the stop, if it is still in force, has done its work.
     *
     * @param paperNo 文号 of the freeze
     */
    public void frozen(UUID stopId, Actor by, Instant now, String paperNo) {
        book.takeUnscoped(stopId.toString()).filter(stop -> stop.heldAt(now)).ifPresent(stop -> {
            stop.freeze(by, now, paperNo);
            moves.frozen(stop);
        });
    }
}
