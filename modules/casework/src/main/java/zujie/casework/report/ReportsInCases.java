package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import zujie.casework.api.CaseFiled;
import zujie.casework.api.ReportFiled;
import zujie.casework.api.ReportJoined;
import zujie.platform.access.Caller;

/** Keeps reports in step with the case they belong to, in the case's transaction. */
@ApplicationScoped
class ReportsInCases {

    @Inject
    ReportRegister register;

    @Inject
    ReportClocks clocks;

    @Inject
    Caller caller;

    @Inject
    Event<ReportFiled> filed;

    void join(@Observes ReportJoined joined) {
        Report report = register.require(joined.reportId());
        report.joinCase(joined.caseId(), joined.caseNo());
        report.filing().ifPresent(filing -> filed.fire(new ReportFiled(report.id(), joined.caseId(), filing)));
    }

    void file(@Observes CaseFiled caseFiled) {
        for (Report report : register.ofCase(caseFiled.caseId())) {
            if (report.state() == ReportState.UNDER_REVIEW) {
                report.fileWithCase(caseFiled.filing(), caller.actor());
                clocks.settle(report);
            }
        }
    }
}
