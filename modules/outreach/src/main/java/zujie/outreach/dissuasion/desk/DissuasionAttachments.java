package zujie.outreach.dissuasion.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.outreach.dissuasion.DissuasionBook;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.attachment.AttachmentOwner;

/** Evidence of a dissuasion: seen by those who may see it, added by those who work on it, until the end of time. */
@ApplicationScoped
class DissuasionAttachments implements AttachmentOwner {

    @Inject
    DissuasionBook book;

    @Inject
    Caller caller;

    @Override
    public String subjectType() {
        return "dissuasion";
    }

    @Override
    public String requireVisible(String subjectId) {
        if (!caller.actor()
                .hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.OUTREACH_WORKER)) {
            throw NotFound.of("outreach.dissuasion-not-found");
        }
        try {
            return book.require(UUID.fromString(subjectId)).place().unitPath();
        } catch (IllegalArgumentException e) {
            throw NotFound.of("outreach.dissuasion-not-found");
        }
    }

    @Override
    public boolean mayAttach(String subjectId) {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.OUTREACH_WORKER);
    }
}
