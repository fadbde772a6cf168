package zujie.funds.freeze;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Notes;
import zujie.funds.order.OrderNumbers;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 法制审核 and 审批冻结: first the one, then the other, by two people who are none of the officers (R1.16). */
@UseCase
class DecideFreeze {

    /** Business code of a freeze in the bank interface (§6); 32 digits follow. */
    private static final String BUSINESS_CODE = "0201";

    @Inject
    FreezeBook book;

    @Inject
    FreezeMoves moves;

    @Inject
    FreezeRules rules;

    @Inject
    PaperRegister register;

    @Inject
    OrderNumbers numbers;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** On to the approver, or back to the officers; {@code note} is needed to return it. */
    @Permitted(Role.LEGAL_REVIEWER)
    public FreezeRow review(UUID id, boolean agreed, @Nullable String note) {
        AuditNotes.detail("agreed", agreed);
        FreezeOrder freeze = book.take(id);
        freeze.review(agreed, caller.actor(), clock.now(), Notes.of(note));
        moves.reviewed(freeze);
        return FreezeRow.of(freeze, false);
    }

    /** Approved, it gets its 文号 and goes to the bank at once; {@code note} is needed to decline. */
    @Permitted(Role.POLICE_APPROVER)
    public FreezeRow decide(UUID id, boolean agreed, @Nullable String note) {
        AuditNotes.detail("agreed", agreed);
        Actor actor = caller.actor();
        String why = Notes.of(note);
        FreezeOrder freeze = book.takeWithAccount(id);
        freeze.requireApprover(actor);
        if (!agreed) {
            freeze.decline(actor, clock.now(), why);
            moves.declined(freeze);
            return FreezeRow.of(freeze, false);
        }
        freeze.issue(
                register.next(
                        FreezePaper.Kind.FREEZE, freeze, actor, freeze.target().months()),
                numbers.application(BUSINESS_CODE, freeze.parties().orgCode()),
                numbers.place("funds.freeze-feed", freeze.parties().bankCode()),
                rules.times(clock.now()),
                actor,
                why);
        moves.issued(freeze);
        return FreezeRow.of(freeze, false);
    }
}
