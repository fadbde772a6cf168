package zujie.funds.stoppay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import zujie.casework.api.ReportJoined;

/** Stops follow their report into its case, in the transaction that joins them. */
@ApplicationScoped
class CaseOfReports {

    @Inject
    StopBook book;

    void joined(@Observes ReportJoined event) {
        book.ofReport(event.reportId()).forEach(stop -> stop.joinCase(event.caseId(), event.caseNo()));
    }
}
