package zujie.funds.bankreport;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.NewReport;
import zujie.casework.api.ReportDesk;
import zujie.funds.history.History;
import zujie.funds.order.Notes;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 处理银行上报: accepted, it becomes a report of the channel BANK and leads on to the order; refused with a reason; noted. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
public class HandleBankReport {

    private static final String CHANNEL = "BANK";
    private static final int LONGEST_BRIEF = 4000;

    @Inject
    BankReportBook book;

    @Inject
    BankReportWork work;

    @Inject
    History history;

    @Inject
    ReportDesk desk;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * 受理: the same rules hold as for a report at the desk.
     *
     * @param fraudType {@code F01} …, judged by the officer
     * @throws InvalidValue at the input that the report's rules refuse
     */
    public BankReportRow accept(UUID id, @Nullable String fraudType, @Nullable String note) {
        String words = Notes.of(note);
        BankReport r = book.take(id);
        if (!r.state().canBecome(BankReportState.ACCEPTED, r.kind())) {
            throw IllegalMove.of("funds.bankreport-move", r.state(), BankReportState.ACCEPTED);
        }
        if (fraudType == null || fraudType.isBlank()) {
            throw RuleViolation.onField("fraudType", "funds.bankreport-type-missing");
        }
        List<BankReportTransfer> transfers = book.transfers(id);
        String brief =
                Texts.get(Texts.CHINESE, "funds.bankreport.brief", r.bankName(), r.applicationId(), r.description());
        ReportDesk.Entered entered = desk.enter(new NewReport(
                CHANNEL,
                fraudType,
                brief.length() > LONGEST_BRIEF ? brief.substring(0, LONGEST_BRIEF) : brief,
                r.personName(),
                r.personPhone(),
                "01".equals(r.credentialType()) && !r.credentialNo().isEmpty() ? r.credentialNo() : null,
                transfers.stream().map(HandleBankReport::transfer).toList(),
                ""));
        r.accept(entered.id(), entered.reportNo(), words, caller.actor(), clock.now());
        return done(r, "ACCEPTED", entered.reportNo());
    }

    private static NewReport.Transfer transfer(BankReportTransfer t) {
        return new NewReport.Transfer(
                blank(t.payerBank()),
                blank(t.payerAccount()),
                blank(t.payeeBank()),
                t.payeeAccount(),
                blank(t.payeeName()),
                t.amountFen(),
                t.transferredAt(),
                blank(t.channel()));
    }

    private static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }

    /** 不予受理. */
    public BankReportRow reject(UUID id, @Nullable String reason) {
        String why = Notes.reason(reason);
        BankReport r = book.take(id);
        r.reject(why, caller.actor(), clock.now());
        work.inVain(r);
        return done(r, "REJECTED", why);
    }

    /** 已核查, of what asks for no order: opening, involved account, event. */
    public BankReportRow note(UUID id, @Nullable String finding) {
        String words = Notes.reason(finding);
        BankReport r = book.take(id);
        r.note(words, caller.actor(), clock.now());
        return done(r, "NOTED", words);
    }

    private BankReportRow done(BankReport r, String event, String note) {
        history.note(BankReportBook.TYPE, r.id(), event, note);
        work.answered(r);
        AuditNotes.detail("event", event);
        return r.toRow(false, book.transfers(r.id()));
    }
}
