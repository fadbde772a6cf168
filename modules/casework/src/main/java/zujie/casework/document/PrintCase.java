package zujie.casework.document;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import zujie.casework.casefile.CaseDetail;
import zujie.casework.casefile.CasesInHand;
import zujie.casework.report.ReportToPrint;
import zujie.casework.report.ReportsToPrint;
import zujie.casework.suspect.SuspectDetail;
import zujie.casework.suspect.SuspectRow;
import zujie.casework.suspect.SuspectsToPrint;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.document.DocumentFormat;
import zujie.platform.document.Documents;
import zujie.platform.document.Paper;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 打印案件登记表: the first sheet of a file, with its victims and suspects in full, so each print is on record. */
@UseCase
@Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class PrintCase {

    @Inject
    CasesInHand cases;

    @Inject
    ReportsToPrint reports;

    @Inject
    SuspectsToPrint suspects;

    @Inject
    Documents documents;

    /** @throws NotFound {@code casework.case-not-found} */
    public Paper handle(UUID caseId, DocumentFormat format) {
        cases.seen(caseId);
        CaseDetail c = cases.detail(caseId);
        SuspectsToPrint.Printed people = suspects.of(caseId);
        SuspectDetail.CaseCounts counts = people.counts();
        Map<String, Object> values = new HashMap<>();
        values.put("caseNo", c.row().caseNo());
        values.put("title", c.row().title());
        values.put("kind", PaperWords.text("casework.case-kind." + c.row().kind()));
        values.put("fraudType", PaperWords.text("casework.fraud-type." + c.row().fraudType()));
        values.put("unit", c.row().orgName());
        values.put("lead", c.row().leadOfficer());
        values.put("state", PaperWords.text("casework.case-state." + c.row().state()));
        values.put(
                "supervision", PaperWords.text("casework.supervision." + c.row().supervision()));
        values.put("opened", PaperWords.time(c.row().openedAt()));
        values.put("loss", PaperWords.yuan(c.row().lossFen()));
        values.put("filingNo", PaperWords.or(c.row().filingDecisionNo()));
        values.put("filed", PaperWords.time(c.filedAt()));
        values.put("solved", PaperWords.time(c.solvedAt()));
        values.put("grounds", PaperWords.or(c.solvedGrounds()));
        values.put(
                "reports", reports.ofCase(caseId).stream().map(PrintCase::line).toList());
        values.put("suspects", people.rows().stream().map(PrintCase::line).toList());
        values.put("arrived", String.valueOf(counts.arrived()));
        values.put("detained", String.valueOf(counts.detained()));
        values.put("arrested", String.valueOf(counts.arrested()));
        values.put("prosecuted", String.valueOf(counts.prosecuted()));
        return documents.print(
                "zujie/casework/document/case-cover.xml",
                values,
                "案件登记表-" + c.row().caseNo(),
                format);
    }

    private static Map<String, String> line(ReportToPrint r) {
        return Map.of(
                "no", r.reportNo(),
                "name", r.victimName(),
                "identity", PaperWords.or(r.identity()),
                "phone", r.victimPhone(),
                "loss", PaperWords.yuan(r.lossFen()));
    }

    private static Map<String, String> line(SuspectsToPrint.Person p) {
        SuspectRow row = p.row();
        return Map.of(
                "name",
                p.name(),
                "role",
                PaperWords.text("casework.suspect-role." + row.role()),
                "identity",
                p.identity(),
                "arrival",
                row.arrival() == null
                        ? PaperWords.text("casework.suspect.not-arrived")
                        : PaperWords.text("casework.arrival." + row.arrival()) + "\n" + PaperWords.day(row.arrivedAt()),
                "measure",
                row.measure() == null
                        ? ""
                        : PaperWords.text("casework.measure." + row.measure()) + "\n"
                                + PaperWords.day(row.measureFrom()),
                "outcome",
                "NONE".equals(row.outcome())
                        ? ""
                        : PaperWords.text("casework.outcome." + row.outcome()) + "\n"
                                + PaperWords.day(row.outcomeAt()));
    }
}
