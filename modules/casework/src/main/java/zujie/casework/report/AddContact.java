package zujie.casework.report;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Adds a means of contact to a report. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class AddContact {

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    ReportRegister register;

    @Inject
    Event<ReportGrew> grew;

    /** The report and what is added. */
    public record Command(UUID reportId, ReportEntry.ContactEntry contact) {}

    /**
     * @return the id of the means of contact
     * @throws NotFound {@code casework.report-not-found}
     * @throws InvalidValue at the input that is wrong
     */
    public UUID handle(Command command) {
        Report report = register.require(command.reportId());
        AuditNotes.subject("report", report.id());
        AuditNotes.caseNo(report.reportNo());
        Contact contact = report.addContact(Contact.Facts.of(command.contact(), ""), caller.actor(), clock.now());
        grew.fire(new ReportGrew(report.id()));
        return contact.toView().id();
    }
}
