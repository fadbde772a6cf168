package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.reported.ReportedBooks;
import zujie.kernel.identity.ReportNo;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.outbox.Outbox;

/** Writes reports into the register: one that is typed, or one of many out of a sheet. For use cases, within their transaction. */
@ApplicationScoped
public class ReportBook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

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
    ReportedBooks reported;

    /**
     * Enters a report that comes late, out of a sheet: its clock of R1.5 runs only if its time is still to come. Nothing is
     * written if a rule is broken.
     *
     * @return the id of the report
     * @throws InvalidValue at the input that is wrong
     * @throws Conflict {@code casework.report-no-taken}
     */
    public UUID enterLate(ReportEntry entry, Actor by) {
        return enter(entry, by, true).id();
    }

    /**
     * Counts a loss otherwise than by transfer into the report's, unless that was stated as a whole.
     *
     * @throws zujie.kernel.rule.NotFound {@code casework.report-not-found}
     * @throws zujie.kernel.rule.RuleViolation {@code casework.report-closed} for a merged report
     */
    public void addLoss(UUID report, long fen) {
        Report changed = register.require(report);
        long before = changed.lossFen();
        changed.addLoss(fen);
        reported.lossChanged(ReportViews.reported(changed), changed.lossFen() - before);
    }

    Report enter(ReportEntry entry, Actor by, boolean late) {
        Instant now = clock.now();
        Intake.Facts facts = intake.facts(entry);
        Victim victim = intake.victim(entry);
        List<TransferFacts> transfers = intake.transfers(entry);
        List<Contact.Facts> contacts = intake.contacts(entry);
        Instant due = Boolean.TRUE.equals(entry.noTransfer()) ? null : clocks.accountDue(facts.receivedAt());
        boolean over = late && due != null && !due.isAfter(now);
        Report report = Report.enter(number(entry.reportNo(), by), facts, victim, over ? null : due, by, now);
        transfers.forEach(transfer -> report.addTransfer(transfer, by, now));
        contacts.forEach(contact -> report.addContact(contact, by, now));
        register.add(report, late);
        reported.counts(ReportViews.reported(report), report.lossFen());
        clocks.askForAccount(report);
        outbox.publish(
                "casework.report-received.v1",
                report.id(),
                new EnterReport.Received(report.id(), report.unitPath(), report.fraudType(), report.lossFen()));
        return report;
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
