package zujie.funds.stoppay;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Notes;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 查看止付账户未脱敏信息, for police with a reason that the audit keeps (R9.7). */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class RevealAccount {

    @Inject
    StopBook book;

    /** Account and holder in full. */
    public record Revealed(String payeeName, String payeeAccount, String payerAccount) {}

    public Revealed handle(UUID id, @Nullable String reason) {
        AuditNotes.reason(Notes.reason(reason));
        StopTarget target = book.require(id).target();
        return new Revealed(target.payeeName(), target.payeeAccount(), target.payerAccount());
    }
}
