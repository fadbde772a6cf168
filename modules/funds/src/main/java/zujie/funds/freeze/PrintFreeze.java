package zujie.funds.freeze;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import zujie.funds.order.Reach;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 打印冻结文书: the papers of a freeze name the account in full, so each print is on record (ruling on reads, R9.7). */
@UseCase
@Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.BANK_OPERATOR, Role.BANK_CHECKER})
class PrintFreeze {

    @Inject
    FreezeBook book;

    @Inject
    Caller caller;

    /** A freeze as its papers say it, holder and account in full. */
    public record Printed(FreezeView view, String accountName, String account) {}

    /** @param what {@code papers} or {@code slip}, for the audit */
    public Printed handle(UUID id, String what) {
        AuditNotes.detail("print", what);
        return printed(book.require(id));
    }

    /** All papers of a case in one go, in the order in which they were drawn up. */
    @Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public List<Printed> ofCase(UUID caseId) {
        List<FreezeOrder> freezes = book.about("case", caseId).stream()
                // Papers name accounts in full: they are printed by who ordered them.
                .filter(f -> !f.papers().isEmpty() && !book.isReadOnly(f))
                .toList();
        AuditNotes.detail("print", "papers");
        AuditNotes.listed(freezes.stream().map(FreezeOrder::id).toList());
        return freezes.stream().map(this::printed).toList();
    }

    private Printed printed(FreezeOrder freeze) {
        return new Printed(
                FreezeView.of(freeze, Reach.isBank(caller.actor()), false),
                freeze.target().accountName(),
                freeze.target().account());
    }
}
