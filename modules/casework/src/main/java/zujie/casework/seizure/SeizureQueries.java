package zujie.casework.seizure;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import zujie.casework.casefile.CasesInHand;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows what was seized in a case. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class SeizureQueries {

    @Inject
    CasesInHand cases;

    @Inject
    Seizures seizures;

    /** In the order of seizure. @throws NotFound {@code casework.case-not-found} */
    public List<SeizureRow> of(UUID caseId) {
        List<SeizedItem> all = seizures.of(cases.seen(caseId).id());
        AuditNotes.listed(all.stream().map(SeizedItem::id).toList());
        return all.stream().map(SeizedItem::toRow).toList();
    }
}
