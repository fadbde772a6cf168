package zujie.funds.query;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.directory.api.Organisation;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.history.History;
import zujie.funds.order.Notes;
import zujie.funds.order.Officers;
import zujie.funds.order.OrderNumbers;
import zujie.funds.order.Parties;
import zujie.funds.stoppay.StopsToFreeze;
import zujie.funds.workmode.Institutions;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.kernel.text.Normaliser;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 下达查询: drawn up by two officers out of a report, case, stop or freeze, approved before it goes out (R1.11, R1.15). */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
public class OrderQuery {

    @Inject
    QueryBook book;

    @Inject
    QueryWork work;

    @Inject
    History history;

    @Inject
    Reports reports;

    @Inject
    Cases cases;

    @Inject
    StopsToFreeze stops;

    @Inject
    FreezesForOthers freezes;

    @Inject
    Officers officers;

    @Inject
    Institutions institutions;

    @Inject
    OrderNumbers numbers;

    @Inject
    Numbering numbering;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * What shall be asked.
     *
     * @param groundType {@code report}, {@code case}, {@code stop-payment} or {@code freeze}
     * @param bankCode may be null with a stop or a freeze: then bank, account and holder are theirs
     * @param watchDays of a dynamic query
     * @param paramType of a single query, with {@code paramNo}: {@code A1}, {@code A2} or {@code A3}
     */
    public record Command(
            QueryKind kind,
            String groundType,
            UUID groundId,
            @Nullable String bankCode,
            QueryTarget.HolderType holderType,
            @Nullable String holderName,
            @Nullable String accountNo,
            @Nullable String credentialType,
            @Nullable String credentialNo,
            @Nullable String inquiryMode,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer watchDays,
            @Nullable String paramType,
            @Nullable String paramNo,
            @Nullable String reason,
            @Nullable UUID secondOfficer) {

        /** The same of another bank. */
        public Command at(String bank) {
            return new Command(
                    kind,
                    groundType,
                    groundId,
                    bank,
                    holderType,
                    holderName,
                    accountNo,
                    credentialType,
                    credentialNo,
                    inquiryMode,
                    from,
                    to,
                    watchDays,
                    paramType,
                    paramNo,
                    reason,
                    secondOfficer);
        }
    }

    /** A ground with what it knows of the account. */
    record Known(AccountQuery.Ground ground, String unitPath, String bankCode, String name, String account) {}

    /** @throws RuleViolation if a rule forbids it or something is missing */
    public QueryRow handle(Command c) {
        String why = Notes.reason(c.reason());
        Known known = known(c.groundType(), c.groundId());
        LocalDate today = clock.today();
        boolean typed = c.bankCode() != null && !c.bankCode().isBlank();
        Organisation bank = officers.bank(typed ? c.bankCode() : known.bankCode())
                .orElseThrow(() -> RuleViolation.onField("bankCode", "funds.query-bank-missing"));
        QueryTarget target = target(c, typed ? null : known);
        target.require(
                c.kind(),
                today,
                parameters.number("funds.query-longest-days", today),
                parameters.number("funds.query-watch-days", today));
        if (c.kind() == QueryKind.SINGLE && !institutions.of(bank.code()).payment()) {
            throw RuleViolation.onField("kind", "funds.query-single-payment");
        }
        Parties parties = officers.parties(known.unitPath(), c.secondOfficer(), bank);
        AccountQuery query = AccountQuery.draw(c.kind(), known.ground(), target, parties, why, clock.now());
        book.add(query);
        history.note(QueryBook.TYPE, query.id(), "DRAWN", why);
        work.drawn(query);
        AuditNotes.subject(QueryBook.TYPE, query.id());
        AuditNotes.caseNo(query.groundNo());
        return query.toRow(false);
    }

    private static QueryTarget target(Command c, @Nullable Known known) {
        String account = Normaliser.identifier(c.accountNo());
        String number = account.isEmpty() && known != null ? known.account() : account;
        String name = Normaliser.line(c.holderName());
        boolean watched = c.kind() == QueryKind.DYNAMIC;
        boolean single = c.kind() == QueryKind.SINGLE;
        boolean spanned = c.kind() == QueryKind.TRANSACTIONS;
        String credential = Normaliser.identifier(c.credentialNo()).toUpperCase(Locale.ROOT);
        if (credential.length() > 40) {
            throw InvalidValue.onField("credentialNo", "funds.text-too-long", 40);
        }
        return new QueryTarget(
                c.holderType(),
                name.isEmpty() && known != null ? known.name() : name,
                c.kind().asksAccount() && !number.isEmpty() ? accountNo(number) : "",
                credential.isEmpty() ? "" : blank(c.credentialType()) ? "01" : String.valueOf(c.credentialType()),
                credential,
                blank(c.inquiryMode()) ? QueryTarget.BASIC : String.valueOf(c.inquiryMode()),
                spanned ? c.from() : null,
                spanned ? c.to() : null,
                watched ? c.watchDays() : null,
                single ? Normaliser.identifier(c.paramType()).toUpperCase(Locale.ROOT) : "",
                single ? Normaliser.identifier(c.paramNo()) : "");
    }

    private static String accountNo(String typed) {
        try {
            return new BankAccountNo(typed).value();
        } catch (InvalidValue e) {
            throw e.at("accountNo");
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    Known known(String type, UUID id) {
        return switch (type) {
            case "report" -> ofReport(type, id, reports.require(id), "", "", "");
            case "stop-payment" -> {
                StopsToFreeze.Held stop = stops.require(id);
                yield ofReport(
                        type,
                        id,
                        reports.require(stop.reportId()),
                        stop.bankCode(),
                        stop.accountName(),
                        stop.account());
            }
            case "case" -> ofCase(type, id, cases.require(id), "", "", "");
            case "freeze" -> {
                FreezesForOthers.Held freeze = freezes.account(id);
                yield ofCase(
                        type,
                        id,
                        cases.require(freeze.caseId()),
                        freeze.bankCode(),
                        freeze.accountName(),
                        freeze.account());
            }
            default -> throw InvalidValue.onField("groundType", "funds.value-unknown", type);
        };
    }

    @SuppressWarnings("NullAway") // A report may belong to no case; the entity keeps that as null.
    private static Known ofReport(String type, UUID id, ReportView r, String bank, String name, String account) {
        String number = r.caseNo() == null ? r.reportNo() : r.caseNo();
        return new Known(new AccountQuery.Ground(type, id, number, r.caseId()), r.unitPath(), bank, name, account);
    }

    private static Known ofCase(String type, UUID id, CaseView c, String bank, String name, String account) {
        return new Known(new AccountQuery.Ground(type, id, c.caseNo(), c.id()), c.unitPath(), bank, name, account);
    }

    /** 审批查询 (R1.15): approved, it gets its 文号 and goes to the bank at once; {@code note} is needed to decline. */
    @Permitted(Role.POLICE_APPROVER)
    public QueryRow decide(UUID id, boolean agreed, @Nullable String note) {
        AuditNotes.detail("agreed", agreed);
        Actor actor = caller.actor();
        AccountQuery query = book.take(id);
        LocalDate today = clock.today();
        query.requireApprover(actor, AuthorityRank.valueOf(parameters.text("funds.query-min-rank", today)));
        if (agreed) {
            String org = query.parties().orgCode();
            long count = numbering.next("funds.query-paper/" + org + "/" + today.getYear());
            query.issue(
                    numbers.application(query.kind().business(), org),
                    String.format(Locale.ROOT, "%s查询财产通〔%d〕%05d号", org, today.getYear(), count),
                    numbers.place("funds.query-feed", query.parties().bankCode()),
                    actor,
                    clock.now(),
                    parameters.duration("funds.query-answer-minutes", today));
        } else {
            query.decline();
        }
        history.note(QueryBook.TYPE, id, agreed ? "ISSUED" : "DECLINED", agreed ? Notes.of(note) : Notes.reason(note));
        work.decided(query);
        return query.toRow(false);
    }

    /** 撤回, before it goes out. */
    public QueryRow withdraw(UUID id, @Nullable String reason) {
        String why = Notes.reason(reason);
        AccountQuery query = own(id);
        query.withdraw();
        history.note(QueryBook.TYPE, id, "WITHDRAWN", why);
        work.withdrawn(query);
        return query.toRow(false);
    }

    /** 动态查询解除 (100307): the bank shall push no more. */
    public QueryRow end(UUID id, @Nullable String reason) {
        String why = Notes.reason(reason);
        AccountQuery query = own(id);
        query.orderEnd(numbers.application(QueryKind.END, query.parties().orgCode()), clock.now());
        history.note(QueryBook.TYPE, id, "END_ORDERED", why);
        work.endOrdered(query);
        return query.toRow(false);
    }

    private AccountQuery own(UUID id) {
        AccountQuery query = book.take(id);
        if (!query.parties().isOfficer(caller.actor().id())) {
            throw Denied.of("funds.query-not-officer");
        }
        return query;
    }
}
