package zujie.outreach.bulletin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.api.BulletinBoardChanged;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.WorkItems;

/** 撤回: takes a bulletin out of sight at once and for good; also a draft that is not to be. */
@UseCase
@Permitted({Role.OUTREACH_WORKER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class WithdrawBulletin {

    @Inject
    BulletinBook book;

    @Inject
    WorkItems workItems;

    @Inject
    Event<BulletinBoardChanged> changed;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * @param reason needed
     * @throws IllegalMove if it is withdrawn already
     * @throws InvalidValue without a reason
     */
    public BulletinRow handle(UUID bulletinId, @Nullable String reason) {
        Bulletin bulletin = book.require(bulletinId);
        String why = Reasons.required(reason);
        AuditNotes.reason(why);
        bulletin.withdraw(caller.actor(), clock.now(), why);
        workItems.drop(SubmitBulletin.APPROVE, bulletinId);
        workItems.drop(PublishBulletin.REWRITE, bulletinId);
        changed.fire(new BulletinBoardChanged());
        return BulletinRow.of(bulletin);
    }
}
