package zujie.casework.sharing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import zujie.casework.casefile.CasesInHand;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows to whom a case is open, or was. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class ShareQueries {

    @Inject
    CasesInHand cases;

    @Inject
    Shares shares;

    @Inject
    BusinessClock clock;

    /** The newest first. @throws NotFound {@code casework.case-not-found} */
    public List<ShareRow> of(UUID caseId) {
        List<CaseShare> all = shares.of(cases.seen(caseId).id());
        AuditNotes.listed(all.stream().map(CaseShare::id).toList());
        Instant now = clock.now();
        return all.stream().map(s -> ShareRow.of(s, now)).toList();
    }
}
