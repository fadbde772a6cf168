package zujie.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.attachment.AttachmentOwner;

/** Files of a case: seen by the police who may see the case, added by those who work on it until it is closed. */
@ApplicationScoped
class CaseAttachments implements AttachmentOwner {

    @Inject
    CaseRegister register;

    @Inject
    Caller caller;

    @Override
    public String subjectType() {
        return "case";
    }

    @Override
    public String requireVisible(String subjectId) {
        if (!caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            throw NotFound.of("casework.case-not-found");
        }
        return register.visible(CasePage.id(subjectId)).unitPath();
    }

    @Override
    public boolean mayAttach(String subjectId) {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)
                && register.mayWork(UUID.fromString(subjectId));
    }
}
