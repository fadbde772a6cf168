package zujie.funds.query;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisations;
import zujie.funds.history.History;
import zujie.funds.order.Officers;
import zujie.funds.order.Reach;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.PersonName;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Reads of the queries: police see those of their unit and below, a bank those that went out to it (R9.9). */
@UseCase
@Permitted({
    Role.DESK_OFFICER,
    Role.POLICE_OFFICER,
    Role.POLICE_APPROVER,
    Role.BANK_OPERATOR,
    Role.BANK_CHECKER,
    Role.BANK_GATEWAY
})
public class ReadQueries {

    @Inject
    QueryBook book;

    @Inject
    QueryWork work;

    @Inject
    OrderQuery orders;

    @Inject
    History history;

    @Inject
    Officers officers;

    @Inject
    Organisations organisations;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** The newest first. */
    public Slice<QueryRow> list(
            @Nullable QueryState state, @Nullable QueryKind kind, @Nullable String cursor, @Nullable Integer size) {
        Slice<AccountQuery> found = book.list(state, kind, Cursor.parse(cursor), PageSize.of(size));
        AuditNotes.detail("filter", "state=" + state + " kind=" + kind);
        return shown(found);
    }

    /** What went out to the caller's bank, in the order of issue; it always tells where to go on. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER, Role.BANK_GATEWAY})
    public Slice<QueryRow> feed(@Nullable String cursor, @Nullable Integer size) {
        Cursor after = Cursor.parse(cursor);
        List<AccountQuery> found = book.feed(after == null ? 0 : after.number(), PageSize.of(size));
        AccountQuery last = found.isEmpty() ? null : found.get(found.size() - 1);
        String next =
                last == null ? cursor : Cursor.at(last.feedNo(), last.id()).text();
        return shown(new Slice<>(found, next));
    }

    private Slice<QueryRow> shown(Slice<AccountQuery> found) {
        boolean bank = Reach.isBank(caller.actor());
        AuditNotes.listed(found.rows().stream().map(AccountQuery::id).toList());
        return found.map(q -> q.toRow(bank));
    }

    /** One query; a bank's first look is recorded, the lead officer's look closes the task to read the answer. */
    public QueryView get(UUID id) {
        Actor actor = caller.actor();
        boolean bank = Reach.isBank(actor);
        AccountQuery query = bank ? book.take(id) : book.require(id);
        if (bank && query.read(clock.now())) {
            history.note(QueryBook.TYPE, id, "READ", "");
        }
        if (query.parties().leadOfficer().equals(actor.id())) {
            work.seen(query);
        }
        return new QueryView(query.toRow(bank), history.of(QueryBook.TYPE, id));
    }

    /** Those drawn up out of a record; for a case also those of its reports, stops and freezes. */
    public List<QueryRow> about(String type, UUID id) {
        List<AccountQuery> found = book.about(type, id);
        AuditNotes.listed(found.stream().map(AccountQuery::id).toList());
        boolean bank = Reach.isBank(caller.actor());
        return found.stream().map(q -> q.toRow(bank)).toList();
    }

    /** A query filled in from a record. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public QueryProposal propose(String type, UUID id) {
        OrderQuery.Known known = orders.known(type, id);
        LocalDate today = clock.today();
        return new QueryProposal(
                type,
                id,
                known.ground().number(),
                officers.bank(known.bankCode()).map(b -> b.shortName()).orElse(""),
                known.name().isBlank() ? "" : new PersonName(known.name()).masked(),
                known.account().isBlank() ? "" : new BankAccountNo(known.account()).masked(),
                parameters.number("funds.query-longest-days", today),
                parameters.number("funds.query-watch-days", today),
                organisations.headOffices(OrgKind.BANK).stream()
                        .map(o -> new QueryProposal.Choice(o.code(), o.shortName()))
                        .toList(),
                officers.seconds().stream()
                        .map(p -> new QueryProposal.Choice(
                                p.id().toString(), p.name() + " " + p.policeNo() + " · " + p.orgName()))
                        .toList());
    }

    /** How many wait: for the approver, and for the bank. */
    public Waiting waiting() {
        return new Waiting(
                book.count(QueryState.APPROVAL), book.count(QueryState.ISSUED), book.count(QueryState.WATCHING));
    }

    /** Figures of a desk. */
    public record Waiting(long toApprove, long unanswered, long watched) {}
}
