package zujie.casework.draft;

import jakarta.inject.Inject;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 放弃草稿. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class DiscardDraft {

    @Inject
    Drafts drafts;

    /** @throws NotFound {@code casework.draft-not-found} */
    public void handle(UUID id) {
        drafts.remove(drafts.require(id));
        AuditNotes.subject("report-draft", id);
    }
}
