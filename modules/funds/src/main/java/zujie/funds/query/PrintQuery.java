package zujie.funds.query;

import jakarta.inject.Inject;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 打印查询文书: the paper names the account in full, so each print is on record (R9.7). */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.BANK_OPERATOR, Role.BANK_CHECKER})
public class PrintQuery {

    @Inject
    QueryBook book;

    /** The query as its paper says it, in full. @throws NotFound {@code funds.query-not-found} before it has a paper */
    public QueryRow handle(UUID id) {
        AuditNotes.detail("print", "paper");
        QueryRow row = book.require(id).toRow(true);
        if (row.paperNo() == null) {
            throw NotFound.of("funds.query-not-found");
        }
        return row;
    }
}
