package zujie.funds.freeze;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.order.Notes;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 续冻 (100205): before the end, approved by the level that approved the freeze, done by the bank (R1.18). */
@UseCase
class RenewFreeze {

    @Inject
    FreezeBook book;

    @Inject
    FreezeMoves moves;

    @Inject
    FreezeRules rules;

    @Inject
    PaperRegister register;

    @Inject
    FourEyes fourEyes;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** Asks for it. @param months the new term; null: the longest that the law gives */
    @Permitted(Role.POLICE_OFFICER)
    public FreezeRow ask(UUID id, @Nullable Integer months, @Nullable String reason) {
        String why = Notes.reason(reason);
        AuditNotes.reason(why);
        FreezeOrder freeze = book.take(id);
        long most = rules.months(freeze.target().kind());
        freeze.askRenewal(FreezeTerm.of(months == null ? most : months, most), caller.actor(), clock.now(), why);
        moves.renewalAsked(freeze);
        return FreezeRow.of(freeze, false);
    }

    /** Decides on it; {@code note} is needed to decline. Approved, it goes to the bank with a paper of its own. */
    @Permitted(Role.POLICE_APPROVER)
    public FreezeRow decide(UUID id, boolean agreed, @Nullable String note) {
        AuditNotes.detail("agreed", agreed);
        Actor actor = caller.actor();
        Instant now = clock.now();
        FreezeOrder freeze = book.take(id);
        freeze.requireRenewalApprover(actor, now);
        Renewal renewal = java.util.Objects.requireNonNull(freeze.renewal());
        if (agreed) {
            freeze.approveRenewal(
                    register.next(FreezePaper.Kind.RENEWAL, freeze, actor, renewal.months()),
                    actor,
                    now,
                    Notes.of(note));
        } else {
            freeze.declineRenewal(actor, now, Notes.of(note));
        }
        moves.renewalDecided(freeze);
        return FreezeRow.of(freeze, false);
    }

    /** The bank has done it and names its own new end, or could not; then {@code remark} says why. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
    public FreezeRow answer(UUID id, boolean renewed, @Nullable Instant expiresAt, @Nullable String remark) {
        AuditNotes.detail("renewed", renewed);
        Instant now = clock.now();
        FreezeOrder freeze = book.take(id);
        fourEyes.requireDirect(caller.actor(), freeze.parties().bankCode());
        Instant end = renewed ? FreezeAnswer.ahead("expiresAt", expiresAt, now) : null;
        Renewal renewal = freeze.renewal();
        Instant before = freeze.expiresAt();
        freeze.answerRenewal(end, caller.actor(), now, Notes.of(remark));
        moves.renewalAnswered(freeze, renewed);
        if (renewed && renewal != null && before != null) {
            moves.ends(freeze, renewal.term().endFrom(before));
        }
        return FreezeRow.of(freeze, true);
    }
}
