package zujie.platform.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;

/** Whose attachments the caller may see and add to. */
@ApplicationScoped
class AttachmentScope {

    @Inject
    @Any
    Instance<AttachmentOwner> owners;

    @Inject
    Caller caller;

    /** The unit path under which a new file of that record is kept. */
    String requireWritable(String subjectType, String subjectId) {
        Optional<AttachmentOwner> owner = owner(subjectType);
        if (owner.isEmpty()) {
            return caller.actor().unitPath();
        }
        String unitPath = owner.get().requireVisible(subjectId);
        if (!owner.get().mayAttach(subjectId)) {
            throw Denied.of("platform.attachment-not-now");
        }
        return unitPath;
    }

    /** What the unit path of a file must begin with to be listed; the owner has answered for the rest. */
    String readablePrefix(String subjectType, String subjectId) {
        Optional<AttachmentOwner> owner = owner(subjectType);
        if (owner.isPresent()) {
            owner.get().requireVisible(subjectId);
            return Actor.EVERYWHERE;
        }
        return caller.actor().unitPath();
    }

    void requireReadable(Attachment attachment) {
        Optional<AttachmentOwner> owner = owner(attachment.subjectType());
        if (owner.isPresent()) {
            owner.get().requireVisible(attachment.subjectId());
        } else if (!caller.actor().covers(attachment.unitPath())) {
            throw NotFound.of("platform.attachment-not-found");
        }
    }

    private Optional<AttachmentOwner> owner(String subjectType) {
        return owners.stream()
                .filter(owner -> owner.subjectType().equals(subjectType))
                .findFirst();
    }
}
