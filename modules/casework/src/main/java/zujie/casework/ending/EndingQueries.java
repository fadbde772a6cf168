package zujie.casework.ending;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import zujie.casework.casefile.CasesInHand;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows who asked to close or reopen a case, and what was decided. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class EndingQueries {

    @Inject
    CasesInHand cases;

    @Inject
    Endings endings;

    /** The oldest first. @throws NotFound {@code casework.case-not-found} */
    public List<EndingRow> of(UUID caseId) {
        List<CaseEnding> all = endings.of(cases.seen(caseId).id());
        AuditNotes.listed(all.stream().map(CaseEnding::id).toList());
        return all.stream().map(EndingRow::of).toList();
    }
}
