package zujie.outreach.tip;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows tips to who may look at the leads that they became. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class TipQueries {

    @Inject
    TipBook book;

    /** @throws NotFound {@code outreach.tip-not-found} */
    public TipRow get(UUID id) {
        TipRow row = book.require(id).toRow();
        AuditNotes.subject("lead", row.leadId());
        return row;
    }

    /** The tip that a lead was made of; empty if there is none, or the lead is not the caller's to see. */
    public Optional<TipRow> of(UUID leadId) {
        Optional<TipRow> row = book.of(leadId).map(Tip::toRow);
        AuditNotes.subject("lead", leadId);
        return row;
    }
}
