package zujie.casework.report;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.DraftUsed;
import zujie.kernel.identity.ReportNo;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.outbox.Outbox;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 接报: takes down what the victim says; what is missing may follow, the account within the time of R1.5. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class EnterReport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Intake intake;

    @Inject
    ReportRegister register;

    @Inject
    ReportClocks clocks;

    @Inject
    Numbering numbering;

    @Inject
    Outbox outbox;

    @Inject
    Event<DraftUsed> draftUsed;

    /** What others learn of a new report: {@code casework.report-received.v1}. */
    public record Received(UUID reportId, String unitPath, String fraudType, long lossFen) {}

    /**
     * @throws InvalidValue at the input that is wrong
     * @throws Conflict {@code casework.report-no-taken}
     */
    public ReportEntered handle(ReportEntry entry) {
        return handle(entry, null);
    }

    /** As {@link #handle(ReportEntry)}; the caller's draft that it was typed as goes with it, if there is one. */
    public ReportEntered handle(ReportEntry entry, @Nullable UUID draft) {
        Actor by = caller.actor();
        Instant now = clock.now();
        Intake.Facts facts = intake.facts(entry);
        Victim victim = intake.victim(entry);
        List<TransferFacts> transfers = intake.transfers(entry);
        List<Contact.Facts> contacts = intake.contacts(entry);
        Instant due = Boolean.TRUE.equals(entry.noTransfer()) ? null : clocks.accountDue(facts.receivedAt());
        Report report = Report.enter(number(entry.reportNo(), by), facts, victim, due, by, now);
        transfers.forEach(transfer -> report.addTransfer(transfer, by, now));
        contacts.forEach(contact -> report.addContact(contact, by, now));
        register.add(report);
        clocks.askForAccount(report);
        AuditNotes.subject("report", report.id());
        AuditNotes.caseNo(report.reportNo());
        outbox.publish(
                "casework.report-received.v1",
                report.id(),
                new Received(report.id(), report.unitPath(), report.fraudType(), report.lossFen()));
        if (draft != null) {
            draftUsed.fire(new DraftUsed(draft));
        }
        return new ReportEntered(
                report.id(), report.reportNo(), report.state().name(), report.awaitsAccount() ? due : null);
    }

    private ReportNo number(@Nullable String typed, Actor by) {
        if (typed != null && !typed.isBlank()) {
            ReportNo no = Typed.at("reportNo", () -> ReportNo.of(typed));
            if (register.isTaken(by.orgCode(), no.value())) {
                throw Conflict.onField("reportNo", "casework.report-no-taken", no);
            }
            return no;
        }
        String head = by.orgCode()
                + LocalDate.ofInstant(clock.now(), BusinessClock.ZONE).format(DAY);
        ReportNo next;
        do {
            long sequence = numbering.next("casework.report/" + head);
            next = new ReportNo(String.format(Locale.ROOT, "J%s%04d", head, sequence));
            // A number taken over from elsewhere may look like ours.
        } while (register.isTaken(by.orgCode(), next.value()));
        return next;
    }
}
