package zujie.funds.stoppay;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.order.Notes;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 止付延期 (100105): ordered before the end (R1.12), counted as one more stop (R1.9), done by the bank. */
@UseCase
class ExtendStop {

    @Inject
    StopBook book;

    @Inject
    StopMoves moves;

    @Inject
    StopRules rules;

    @Inject
    FourEyes fourEyes;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** @throws RuleViolation {@code funds.stop-count-exceeded} if the account has no stop left within the case */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public StopRow ask(UUID id, @Nullable String reason) {
        String why = Notes.reason(reason);
        AuditNotes.reason(why);
        StopPayment stop = book.takeBehindAccount(id);
        if (stop.state().isInForce()) {
            StopCount.of(book.stopsOn(stop.parties().bankCode(), stop.target().payeeAccount()), stop.ground())
                    .requireOneLeft(rules.mostPerAccount());
        }
        stop.askExtension(caller.actor(), clock.now(), rules.times(clock.now()).reviewDueAt(), why);
        moves.extensionAsked(stop);
        return StopRow.of(stop, false);
    }

    /** The bank has done it, or could not; then {@code remark} says why. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
    public StopRow answer(UUID id, boolean extended, @Nullable String remark) {
        AuditNotes.detail("extended", extended);
        StopPayment stop = book.take(id);
        fourEyes.requireDirect(caller.actor(), stop.parties().bankCode());
        stop.answerExtension(extended, rules.lasts(clock.today()), caller.actor(), clock.now(), Notes.of(remark));
        if (extended) {
            moves.extended(stop);
        } else {
            moves.extensionRefused(stop);
        }
        return StopRow.of(stop, true);
    }
}
