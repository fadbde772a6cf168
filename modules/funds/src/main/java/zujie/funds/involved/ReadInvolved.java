package zujie.funds.involved;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.funds.history.History;
import zujie.funds.history.Step;
import zujie.funds.order.Reach;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 查看涉案账户名单: police those of their unit and below, a bank what it has to act on, with its own measures only. */
@UseCase
@Permitted({
    Role.DESK_OFFICER,
    Role.POLICE_OFFICER,
    Role.POLICE_APPROVER,
    Role.BANK_OPERATOR,
    Role.BANK_CHECKER,
    Role.BANK_GATEWAY
})
public class ReadInvolved {

    @Inject
    InvolvedBook book;

    @Inject
    History history;

    @Inject
    Cases cases;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    /** A listing with its history; a bank sees no history but its own measures. */
    @Schema(name = "InvolvedView")
    public record View(InvolvedRow account, List<Step> steps) {

        public View {
            steps = List.copyOf(steps);
        }
    }

    public Slice<InvolvedRow> list(@Nullable InvolvedState state, @Nullable String cursor, @Nullable Integer size) {
        Slice<InvolvedAccount> found = book.list(state, Cursor.parse(cursor), PageSize.of(size));
        AuditNotes.detail("filter", "state=" + state);
        AuditNotes.listed(found.rows().stream().map(InvolvedAccount::id).toList());
        return found.map(this::row);
    }

    public View get(UUID id) {
        InvolvedAccount a = book.require(id);
        return new View(row(a), Reach.isBank(caller.actor()) ? List.of() : history.of(InvolvedBook.TYPE, id));
    }

    private InvolvedRow row(InvolvedAccount a) {
        Actor actor = caller.actor();
        boolean bank = Reach.isBank(actor);
        boolean keeps = bank && actor.unitPath().startsWith("/" + a.bankCode() + "/");
        return a.toRow(bank, keeps, book.measures(a.id()));
    }

    /** The case that a finding is proposed on. */
    @Permitted(Role.POLICE_OFFICER)
    public CaseView file(UUID caseId) {
        return cases.require(caseId);
    }

    /** Banks that an account can be of. */
    @Permitted(Role.POLICE_OFFICER)
    public List<Organisation> banks() {
        return organisations.headOffices(OrgKind.BANK);
    }
}
