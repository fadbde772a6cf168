package zujie.casework.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.ReportJoined;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.directory.api.Organisations;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.identity.CaseNo;
import zujie.kernel.org.OrgCode;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.outbox.Outbox;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 建案: opens the file of a case from a report; it belongs to the report's organisation. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class OpenCase {

    private static final int LONGEST_TITLE = 120;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Reports reports;

    @Inject
    CaseRegister register;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Numbering numbering;

    @Inject
    Outbox outbox;

    @Inject
    Event<ReportJoined> joined;

    /**
     * What is opened.
     *
     * @param kind {@code FRAUD} (also for null) or {@code CARD}
     * @param title up to 120 characters
     * @param supervision {@code NONE} (also for null), {@code CITY, PROVINCE} or {@code MINISTRY}
     * @param leadOfficer account of the officer in charge; null for the caller
     */
    public record Command(
            UUID reportId,
            @Nullable String kind,
            String title,
            @Nullable String supervision,
            @Nullable UUID leadOfficer) {}

    /** What others learn of a new case: {@code casework.case-opened.v1}. */
    public record Opened(UUID caseId, String caseNo, UUID reportId, String unitPath) {}

    /**
     * @throws NotFound {@code casework.report-not-found}
     * @throws Conflict {@code casework.report-has-case}
     * @throws InvalidValue at the input that is wrong
     * @throws RuleViolation {@code casework.report-closed}, {@code casework.lead-officer-unfit}
     */
    public CaseOpened handle(Command command) {
        ReportView report = reports.require(command.reportId());
        Actor by = caller.actor();
        Instant now = clock.now();
        CaseFile opening = CaseFile.open(
                number(report.orgCode(), now),
                Words.choice("kind", CaseKind.class, command.kind(), CaseKind.FRAUD),
                Words.required("title", command.title(), LONGEST_TITLE),
                Words.choice("supervision", Supervision.class, command.supervision(), Supervision.NONE),
                report,
                organisations.require(report.orgCode()).shortName(),
                lead(command.leadOfficer() == null ? by.requireId() : command.leadOfficer(), report),
                by,
                now);
        register.add(opening);
        AuditNotes.subject("case", opening.id());
        AuditNotes.caseNo(opening.caseNo());
        joined.fire(new ReportJoined(report.id(), opening.id(), opening.caseNo()));
        outbox.publish(
                "casework.case-opened.v1",
                opening.id(),
                new Opened(opening.id(), opening.caseNo(), report.id(), opening.unitPath()));
        return new CaseOpened(opening.id(), opening.caseNo(), opening.state().name());
    }

    /** Someone of a unit that sees the case: the report's own, or one above it. */
    private Person lead(UUID account, ReportView report) {
        Person person = people.require(account);
        boolean police =
                person.roles().contains(Role.POLICE_OFFICER) || person.roles().contains(Role.DESK_OFFICER);
        if (!police || !report.unitPath().startsWith(person.unitPath())) {
            throw RuleViolation.onField("leadOfficer", "casework.lead-officer-unfit", person.name());
        }
        return person;
    }

    private CaseNo number(String orgCode, Instant now) {
        YearMonth month = YearMonth.from(LocalDate.ofInstant(now, BusinessClock.ZONE));
        String series =
                String.format(Locale.ROOT, "casework.case/%s/%d%02d", orgCode, month.getYear(), month.getMonthValue());
        return CaseNo.of(OrgCode.of(orgCode), month, Math.toIntExact(numbering.next(series)));
    }
}
