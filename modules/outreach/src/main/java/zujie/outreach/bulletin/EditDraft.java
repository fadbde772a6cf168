package zujie.outreach.bulletin;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 修改草稿: replaces what a draft says. */
@UseCase
@Permitted({Role.OUTREACH_WORKER, Role.POLICE_OFFICER})
class EditDraft {

    @Inject
    BulletinBook book;

    @Inject
    DeIdentification deIdentification;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** @param audience null leaves it as it is */
    record Command(
            UUID bulletinId,
            @Nullable String title,
            @Nullable String place,
            @Nullable String body,
            @Nullable String advice,
            @Nullable Audience audience,
            boolean important) {}

    /**
     * @throws IllegalMove once it was submitted
     * @throws InvalidValue if a text is missing, too long, or tells a person or an account apart
     */
    public BulletinRow handle(Command c) {
        Bulletin bulletin = book.require(c.bulletinId());
        BulletinText text = BulletinText.of(c.title(), c.place(), c.body(), c.advice());
        deIdentification.require(bulletin.caseId(), text);
        bulletin.edit(
                text,
                c.audience() == null ? bulletin.audience() : c.audience(),
                c.important(),
                caller.actor(),
                clock.now());
        return BulletinRow.of(bulletin);
    }
}
