package zujie.casework.team;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import zujie.casework.casefile.CaseInHand;
import zujie.casework.casefile.CasesInHand;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows who works on a case and who supervises it. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class TeamQueries {

    @Inject
    CasesInHand cases;

    @Inject
    Teams teams;

    /** @throws NotFound {@code casework.case-not-found} */
    public TeamView of(UUID caseId) {
        CaseInHand file = cases.seen(caseId);
        List<TeamMember> members = teams.members(file.id());
        AuditNotes.listed(members.stream().map(TeamMember::id).toList());
        return new TeamView(
                members.stream().map(TeamMember::toRow).toList(),
                teams.orders(file.id()).stream().map(SupervisionOrder::toRow).toList());
    }
}
