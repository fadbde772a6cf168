package zujie.funds.counter.trace;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.casework.api.TransferView;
import zujie.directory.api.Organisation;
import zujie.funds.counter.CheckBook;
import zujie.funds.counter.CounterCheck;
import zujie.funds.order.Form;
import zujie.funds.order.Notes;
import zujie.funds.order.Officers;
import zujie.funds.order.Reach;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.kernel.text.Normaliser;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** 倒查: a loss is traced back to the payer's bank, which says what was skipped and who answers for it (SR-8). */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
public class TraceBacks {

    private static final String TYPE = "trace-back";
    private static final String ANSWER = "funds.answer-trace-back";
    private static final String CLOSE = "funds.close-trace-back";
    private static final String PAGE = "/console/funds/trace-backs.xhtml";

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Reports reports;

    @Inject
    CheckBook checks;

    @Inject
    Officers officers;

    @Inject
    WorkItems workItems;

    @Inject
    Numbering numbering;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * Opens one on a transfer of a report; the bank's checklists say at once what they know of it.
     *
     * @throws RuleViolation {@code funds.trace-incomplete} unless payer's bank, sum and time are known
     * @throws Conflict {@code funds.trace-there} if it is traced already
     */
    public TraceBackRow open(UUID reportId, @Nullable UUID transferId) {
        ReportView report = reports.require(reportId);
        TransferView transfer = report.transfers().stream()
                .filter(t -> t.id().equals(transferId))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField("transferId", "funds.transfer-unknown"));
        Organisation bank = officers.bank(transfer.payerBankCode())
                .orElseThrow(() -> RuleViolation.onField("transferId", "funds.trace-incomplete"));
        if (transfer.amountFen() <= 0 || !transfer.transferredAt().isAfter(Instant.EPOCH)) {
            throw RuleViolation.onField("transferId", "funds.trace-incomplete");
        }
        boolean there = !database.createQuery("select t.id from TraceBack t where t.transferId = :transfer", UUID.class)
                .setParameter("transfer", transfer.id())
                .getResultList()
                .isEmpty();
        if (there) {
            throw Conflict.of("funds.trace-there");
        }
        Actor actor = caller.actor();
        LocalDate today = clock.today();
        CounterCheck check = checks.behind(bank.code(), transfer.payeeAccount(), transfer.transferredAt())
                .orElse(null);
        Instant due = clock.now().plus(parameters.duration("funds.traceback-days", today));
        long count = numbering.next("funds.trace-back/" + actor.orgCode() + "/" + today.getYear());
        TraceBack trace = TraceBack.open(
                String.format(Locale.ROOT, "%s倒查〔%d〕%05d号", actor.orgCode(), today.getYear(), count),
                report,
                transfer,
                bank,
                check,
                actor,
                clock.now(),
                due);
        database.persist(trace);
        TraceBackRow row = trace.toRow(false);
        workItems.open(NewWorkItem.of(ANSWER, TYPE, trace.id())
                .titled(row.traceNo())
                .with(row.orgName())
                .amount(row.amountFen())
                .at(PAGE)
                .due(due, "funds.consequence.trace-escalate")
                .forUnit(Role.BANK_CHECKER, bank.path()));
        AuditNotes.subject(TYPE, trace.id());
        AuditNotes.caseNo(report.reportNo());
        return row;
    }

    /** 银行答复: who answers for it and what is done. */
    @Permitted(Role.BANK_CHECKER)
    public TraceBackRow answer(UUID id, @Nullable String responsible, @Nullable String finding) {
        String words = Notes.reason(finding);
        String who = Normaliser.line(responsible);
        if (who.length() > 200) {
            throw InvalidValue.onField("responsible", "funds.text-too-long", 200);
        }
        TraceBack trace = take(id);
        trace.answer(who, words, caller.actor(), clock.now());
        workItems.done(ANSWER, id);
        TraceBackRow row = trace.toRow(true);
        workItems.open(NewWorkItem.of(CLOSE, TYPE, id)
                .titled(row.traceNo())
                .with(row.bankName())
                .at(PAGE)
                .onlyFor(trace.officer())
                .forUnit(trace.officerRole(), trace.unitPath()));
        return row;
    }

    /** 办结. */
    public TraceBackRow close(UUID id, @Nullable String note) {
        String words = Notes.reason(note);
        TraceBack trace = take(id);
        trace.close(words, clock.now());
        workItems.done(CLOSE, id);
        return trace.toRow(false);
    }

    /** Those of the unit and below, or those to the bank; the newest first. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.BANK_OPERATOR, Role.BANK_CHECKER})
    public Slice<TraceBackRow> list(@Nullable String state, @Nullable String cursor, @Nullable Integer size) {
        Cursor after = Cursor.parse(cursor);
        int most = PageSize.of(size);
        TypedQuery<TraceBack> query = query((state == null ? "" : " and t.state = :state")
                        + (after == null ? "" : " and (t.openedAt < :at or (t.openedAt = :at and t.id < :id))"))
                .setMaxResults(most + 1);
        if (state != null) {
            query.setParameter("state", Form.constant(TraceBack.State.class, "state", state));
        }
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        Slice<TraceBack> found = Slice.of(query.getResultList(), most, t -> Cursor.at(t.openedAt(), t.id()));
        AuditNotes.listed(found.rows().stream().map(TraceBack::id).toList());
        boolean full = Reach.isBank(caller.actor());
        return found.map(t -> t.toRow(full));
    }

    private TraceBack take(UUID id) {
        AuditNotes.subject(TYPE, id);
        return query(" and t.id = :id")
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.trace-not-found"));
    }

    private TypedQuery<TraceBack> query(String which) {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select t from TraceBack t where " + (Reach.isBank(actor) ? "t.bankPath" : "t.unitPath")
                                + " like :scope" + which + " order by t.openedAt desc, t.id desc",
                        TraceBack.class)
                .setParameter("scope", Reach.path(actor));
    }
}
