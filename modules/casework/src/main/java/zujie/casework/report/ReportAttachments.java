package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.attachment.AttachmentOwner;

/** Files of a report: seen by the police who may see the report, added by those who work on it. */
@ApplicationScoped
class ReportAttachments implements AttachmentOwner {

    @Inject
    ReportRegister register;

    @Inject
    Caller caller;

    @Override
    public String subjectType() {
        return "report";
    }

    @Override
    public String requireVisible(String subjectId) {
        if (!caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            throw NotFound.of("casework.report-not-found");
        }
        try {
            return register.visible(UUID.fromString(subjectId)).unitPath();
        } catch (IllegalArgumentException e) {
            throw NotFound.of("casework.report-not-found");
        }
    }

    @Override
    public boolean mayAttach(String subjectId) {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)
                && register.require(UUID.fromString(subjectId)).state() != ReportState.DUPLICATE;
    }
}
