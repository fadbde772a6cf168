package zujie.casework.report;

import zujie.casework.Bench;

/** The beans of this package and of those it works with. */
final class ReportBeans {

    private ReportBeans() {}

    static Bench bench() {
        return new Bench(
                        EnterReport.class,
                        ReportBook.class,
                        AddTransfer.class,
                        AddContact.class,
                        AcceptReport.class,
                        BeginReview.class,
                        DecideFiling.class,
                        MarkDuplicate.class,
                        UnmergeReport.class,
                        MergedReports.class,
                        RevealVictim.class,
                        ReportQueries.class,
                        ReportRegister.class,
                        ReportClocks.class,
                        Intake.class,
                        ReportsInCases.class,
                        ScopedReports.class,
                        zujie.casework.reported.ReportedBooks.class,
                        zujie.platform.document.Documents.class)
                .with(
                        "taxonomy.StoredFraudTypes",
                        "casefile.CasesOfReports",
                        "casefile.CaseRegister",
                        "casefile.OpenCase",
                        "casefile.FileCase",
                        "casefile.LinkReport",
                        "casefile.CaseQueries",
                        "casefile.SharedCases",
                        "casefile.ScopedCases");
    }
}
