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

/** 解除冻结 (100203, R1.20): asked for by an officer, decided by the level that approved the freeze, lifted by the bank. */
@UseCase
class ReleaseFreeze {

    @Inject
    FreezeBook book;

    @Inject
    FreezeEnds ends;

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

    /** Asks for it. @param unrelated the money has nothing to do with the case: free within 3 days, owner told */
    @Permitted(Role.POLICE_OFFICER)
    public FreezeRow ask(UUID id, boolean unrelated, @Nullable String reason) {
        String why = Notes.reason(reason);
        AuditNotes.reason(why);
        FreezeOrder freeze = book.take(id);
        Instant due = unrelated ? rules.unrelatedDue() : rules.approvalDue();
        freeze.askRelease(unrelated, due, caller.actor(), clock.now(), why);
        ends.releaseAsked(freeze);
        return FreezeRow.of(freeze, false);
    }

    /** Decides on it; {@code note} is needed to decline. */
    @Permitted(Role.POLICE_APPROVER)
    public FreezeRow decide(UUID id, boolean agreed, @Nullable String note) {
        AuditNotes.detail("agreed", agreed);
        Actor actor = caller.actor();
        Instant now = clock.now();
        FreezeOrder freeze = book.take(id);
        freeze.requireReleaser(actor, now);
        if (agreed) {
            freeze.release(register.next(FreezePaper.Kind.RELEASE, freeze, actor, 0), actor, now, Notes.of(note));
        } else {
            freeze.declineRelease(actor, now, Notes.of(note));
        }
        ends.releaseDecided(freeze);
        return FreezeRow.of(freeze, false);
    }

    /** 确认已解除: the bank has lifted what was released, or has taken note of the end. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
    public void lifted(UUID id) {
        FreezeOrder freeze = book.take(id);
        fourEyes.requireDirect(caller.actor(), freeze.parties().bankCode());
        freeze.lifted(caller.actor(), clock.now());
        ends.liftedByBank(freeze);
    }

    /** 已通知所有人: how the owner of unrelated money was told (R1.20). */
    @Permitted(Role.POLICE_OFFICER)
    public FreezeRow ownerTold(UUID id, @Nullable String how) {
        FreezeOrder freeze = book.take(id);
        freeze.ownerTold(caller.actor(), clock.now(), Notes.of(how));
        ends.ownerTold(freeze);
        return FreezeRow.of(freeze, false);
    }
}
