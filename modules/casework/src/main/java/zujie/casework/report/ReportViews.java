package zujie.casework.report;

import zujie.casework.api.ReportView;
import zujie.casework.reported.Reported;

/** A report as other modules see it. */
final class ReportViews {

    private ReportViews() {}

    static ReportView of(Report r) {
        return new ReportView(
                r.id(),
                r.reportNo(),
                r.fraudType(),
                r.state().name(),
                r.unitPath(),
                r.orgCode(),
                r.receivedAt(),
                r.victim().name().masked(),
                r.lossFen(),
                r.transfers().stream().map(Transfer::toView).toList(),
                r.caseId(),
                r.caseNo(),
                r.brief());
    }

    /** What the books need of it. */
    static Reported reported(Report report) {
        return new Reported(report.id(), report.unitPath(), report.receivedAt());
    }
}
