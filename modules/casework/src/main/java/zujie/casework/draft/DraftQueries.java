package zujie.casework.draft;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** The caller's own drafts. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class DraftQueries {

    @Inject
    Caller caller;

    @Inject
    Drafts drafts;

    /** The newest first, twenty at most. */
    public List<DraftRow> mine() {
        List<DraftRow> rows =
                drafts.mine(caller.actor()).stream().map(DraftRow::of).toList();
        AuditNotes.listed(rows.stream().map(DraftRow::id).toList());
        return rows;
    }

    /** @throws NotFound {@code casework.draft-not-found} */
    public DraftDetail get(UUID id) {
        AuditNotes.subject("report-draft", id);
        return DraftDetail.of(drafts.require(id));
    }
}
