package zujie.casework.report;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 受案: the report is taken up, and the victim is given the numbered receipt (接报案回执). */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class AcceptReport {

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    ReportRegister register;

    @Inject
    Numbering numbering;

    /**
     * @param seen the version that the caller saw; null if he does not say
     * @return number of the receipt
     * @throws NotFound {@code casework.report-not-found}
     * @throws IllegalMove {@code casework.report-move-illegal}
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    public String handle(UUID reportId, @Nullable Integer seen) {
        Report report = register.require(reportId, seen);
        AuditNotes.subject("report", report.id());
        AuditNotes.caseNo(report.reportNo());
        Actor by = caller.actor();
        Instant now = clock.now();
        int year = LocalDate.ofInstant(now, BusinessClock.ZONE).getYear();
        long sequence = numbering.next("casework.receipt/" + report.orgCode() + "/" + year);
        String receipt = String.format(Locale.ROOT, "%s受案字〔%d〕%05d号", report.orgCode(), year, sequence);
        report.accept(receipt, by, now);
        return receipt;
    }
}
