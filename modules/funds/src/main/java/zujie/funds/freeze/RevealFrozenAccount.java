package zujie.funds.freeze;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Notes;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 查看冻结账户未脱敏信息, for police with a reason that the audit keeps (R9.7). */
@UseCase
@Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.LEGAL_REVIEWER})
class RevealFrozenAccount {

    @Inject
    FreezeBook book;

    /** Account and holder in full. */
    public record Revealed(String accountName, String account) {}

    public Revealed handle(UUID id, @Nullable String reason) {
        AuditNotes.reason(Notes.reason(reason));
        FreezeTarget target = book.require(id).target();
        return new Revealed(target.accountName(), target.account());
    }
}
