package zujie.casework.loss;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import zujie.casework.api.Reports;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows what was lost otherwise than by transfer. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class LossQueries {

    @Inject
    Losses losses;

    @Inject
    Reports reports;

    /** Of one report, in the order of entry. @throws NotFound {@code casework.report-not-found} */
    public List<LossRow> of(UUID reportId) {
        AuditNotes.subject("report", reportId);
        reports.require(reportId);
        return losses.of(reportId).stream().map(Loss::toRow).toList();
    }
}
