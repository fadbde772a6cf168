package zujie.funds.stoppay;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Notes;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 解除止付: asked for by an officer, decided by an approver first (R1.11), impossible after expiry (R1.12). */
@UseCase
class ReleaseStop {

    @Inject
    StopBook book;

    @Inject
    StopMoves moves;

    @Inject
    StopRules rules;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** Asks for it. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public StopRow ask(UUID id, @Nullable String reason) {
        String why = Notes.reason(reason);
        AuditNotes.reason(why);
        StopPayment stop = book.take(id);
        stop.askRelease(caller.actor(), clock.now(), why);
        moves.releaseAsked(stop);
        return StopRow.of(stop, false);
    }

    /** Decides on it; {@code note} is needed to refuse. */
    @Permitted(Role.POLICE_APPROVER)
    public StopRow decide(UUID id, boolean agreed, @Nullable String note) {
        AuditNotes.detail("agreed", agreed);
        StopPayment stop = book.take(id);
        stop.decideRelease(agreed, caller.actor(), rules.releaseRank(), clock.now(), Notes.of(note));
        moves.releaseDecided(stop);
        return StopRow.of(stop, false);
    }
}
