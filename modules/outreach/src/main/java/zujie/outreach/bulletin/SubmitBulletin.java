package zujie.outreach.bulletin;

import jakarta.inject.Inject;
import java.util.UUID;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** 提请审批: a draft goes to the unit's approvers. */
@UseCase
@Permitted({Role.OUTREACH_WORKER, Role.POLICE_OFFICER})
class SubmitBulletin {

    /** The approver's work item. */
    static final String APPROVE = "outreach.approve-bulletin";

    @Inject
    BulletinBook book;

    @Inject
    DeIdentification deIdentification;

    @Inject
    WorkItems workItems;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * @throws IllegalMove if it is no draft
     * @throws InvalidValue if the case, which may have grown since, is told apart by the text
     */
    public BulletinRow handle(UUID bulletinId) {
        Bulletin bulletin = book.require(bulletinId);
        bulletin.submit(caller.actor(), clock.now());
        deIdentification.require(bulletin.caseId(), bulletin.text());
        workItems.drop(PublishBulletin.REWRITE, bulletinId);
        workItems.open(NewWorkItem.of(APPROVE, "bulletin", bulletinId)
                .titled(bulletin.text().title())
                .with(bulletin.orgName() + " " + caller.actor().name())
                .at("/console/outreach/bulletin.xhtml?id=" + bulletinId)
                .due(
                        clock.now().plus(parameters.duration("outreach.approval-hours", clock.today())),
                        "outreach.consequence.approve")
                .forUnit(Role.POLICE_APPROVER, bulletin.unitPath()));
        return BulletinRow.of(bulletin);
    }
}
