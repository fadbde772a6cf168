package zujie.funds.query.everywhere;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.funds.query.OrderQuery;
import zujie.funds.query.QueryBook;
import zujie.funds.query.QueryKind;
import zujie.funds.query.QueryRow;
import zujie.funds.workmode.Institutions;
import zujie.funds.workmode.WorkMode;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 向多家银行查询全部账户 (100309): nobody knows beforehand where a suspect banks. All of them are drawn up, or none. */
@UseCase
public class AskEveryBank {

    @Inject
    OrderQuery order;

    @Inject
    QueryBook book;

    @Inject
    Organisations organisations;

    @Inject
    Institutions institutions;

    /**
     * One query for each bank.
     *
     * @param c as for one bank; its own bank does not count
     * @param bankCodes empty: every bank that works directly
     * @throws RuleViolation {@code funds.query-every-kind} unless it asks for all accounts of a person, and what {@link
     *     OrderQuery#handle} refuses
     */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public List<QueryRow> handle(OrderQuery.Command c, List<String> bankCodes) {
        if (c.kind() != QueryKind.ALL_ACCOUNTS) {
            throw RuleViolation.onField("kind", "funds.query-every-kind");
        }
        List<String> banks = bankCodes.isEmpty()
                ? direct()
                : bankCodes.stream().distinct().sorted().toList();
        if (banks.isEmpty()) {
            throw RuleViolation.onField("bankCode", "funds.query-bank-missing");
        }
        List<QueryRow> made =
                banks.stream().map(bank -> order.handle(c.at(bank))).toList();
        AuditNotes.listed(made.stream().map(QueryRow::id).toList());
        return made;
    }

    private List<String> direct() {
        return organisations.headOffices(OrgKind.BANK).stream()
                .map(Organisation::code)
                .filter(code -> institutions.of(code).mode() == WorkMode.DIRECT)
                .sorted()
                .toList();
    }

    /** How many more queries about the same person, out of the same ground, wait for the same decision. */
    @Permitted(Role.POLICE_APPROVER)
    public int others(UUID id) {
        return Math.max(0, book.waitingWith(id).size() - 1);
    }

    /**
     * 一并批准: the query and all that wait with it.
     *
     * @return those that went out
     * @throws NotFound {@code funds.query-not-found} if there is none in the caller's scope
     */
    @Permitted(Role.POLICE_APPROVER)
    public List<QueryRow> agree(UUID id, @Nullable String note) {
        book.require(id);
        List<UUID> waiting = book.waitingWith(id);
        if (!waiting.contains(id)) {
            // Decided or withdrawn meanwhile: refused as a single decision would be, and the others stay as they are.
            return List.of(order.decide(id, true, note));
        }
        List<QueryRow> decided =
                waiting.stream().map(each -> order.decide(each, true, note)).toList();
        AuditNotes.listed(decided.stream().map(QueryRow::id).toList());
        return decided;
    }
}
