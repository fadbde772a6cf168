package zujie.outreach.bulletin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.api.BulletinBoardChanged;
import zujie.outreach.api.BulletinPublished;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.outbox.Outbox;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** 审批发布: an approver who has not written in it lets a bulletin out, or gives it back. */
@UseCase
@Permitted(Role.POLICE_APPROVER)
class PublishBulletin {

    /** The author's work item after it was given back. */
    static final String REWRITE = "outreach.rewrite-bulletin";

    @Inject
    BulletinBook book;

    @Inject
    DeIdentification deIdentification;

    @Inject
    Numbering numbering;

    @Inject
    WorkItems workItems;

    @Inject
    Outbox outbox;

    @Inject
    Event<BulletinBoardChanged> changed;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * @throws Denied if the approver has written in it
     * @throws IllegalMove if it is not submitted
     * @throws InvalidValue if its text tells a person or an account apart
     */
    public BulletinRow handle(UUID bulletinId) {
        Bulletin bulletin = book.require(bulletinId);
        bulletin.requireMove(BulletinState.PUBLISHED);
        deIdentification.require(bulletin.caseId(), bulletin.text());
        int year = clock.today().getYear();
        String number = String.format(Locale.ROOT, "%d-%04d", year, numbering.next("outreach.bulletin/" + year));
        bulletin.publish(number, caller.actor(), clock.now());
        workItems.done(SubmitBulletin.APPROVE, bulletinId);
        outbox.publish(
                "outreach.bulletin-published.v1",
                bulletinId,
                new BulletinPublished(
                        bulletinId,
                        number,
                        bulletin.caseId(),
                        bulletin.audience().name(),
                        bulletin.unitPath()));
        changed.fire(new BulletinBoardChanged());
        return BulletinRow.of(bulletin);
    }

    /**
     * 退回修改.
     *
     * @param reason needed
     * @throws Denied if the approver has written in it
     * @throws IllegalMove if it is not submitted
     */
    public BulletinRow giveBack(UUID bulletinId, @Nullable String reason) {
        Bulletin bulletin = book.require(bulletinId);
        String why = Reasons.required(reason);
        AuditNotes.reason(why);
        bulletin.giveBack(caller.actor(), clock.now(), why);
        workItems.done(SubmitBulletin.APPROVE, bulletinId);
        workItems.open(NewWorkItem.of(REWRITE, "bulletin", bulletinId)
                .titled(bulletin.text().title())
                .with(caller.actor().name())
                .at("/console/outreach/bulletin.xhtml?id=" + bulletinId)
                .onlyFor(bulletin.author())
                .forUnit(bulletin.authorRole(), bulletin.unitPath()));
        return BulletinRow.of(bulletin);
    }
}
