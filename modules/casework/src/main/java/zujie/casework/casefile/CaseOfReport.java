package zujie.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.ActionLink;
import zujie.web.record.RecordActions;
import zujie.web.record.RecordRef;
import zujie.web.record.RelatedRecord;
import zujie.web.record.RelatedRecords;

/** On the page of a report: the case it belongs to, or the way to open one. */
@ApplicationScoped
class CaseOfReport implements RelatedRecords, RecordActions {

    private static final Set<String> WITHOUT_CASE = Set.of("DUPLICATE", "NOT_FILED", "TRANSFERRED");

    @Inject
    Reports reports;

    @Inject
    CaseRegister register;

    @Inject
    Caller caller;

    @Override
    public List<RelatedRecord> related(RecordRef record, Locale locale) {
        if (!"report".equals(record.type())
                || !caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        return register.ofReport(UUID.fromString(record.id()))
                .map(found -> new RelatedRecord(
                        Texts.get(locale, "casework.case.kind"),
                        found.caseNo() + " " + found.title(),
                        Texts.get(locale, "casework.case-state." + found.state()),
                        found.state().tone(),
                        "/console/casework/case.xhtml?id=" + found.id(),
                        null))
                .map(List::of)
                .orElse(List.of());
    }

    @Override
    public List<ActionLink> actions(RecordRef record, Locale locale) {
        if (!"report".equals(record.type()) || !caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)) {
            return List.of();
        }
        ReportView report = reports.require(UUID.fromString(record.id()));
        if (report.caseId() != null) {
            return List.of();
        }
        String whyNot = WITHOUT_CASE.contains(report.state())
                ? Texts.get(locale, "casework.problem.report-closed", report.reportNo())
                : null;
        return List.of(new ActionLink(
                Texts.get(locale, "casework.new-case.open"),
                "/console/casework/new-case.xhtml?report=" + report.id(),
                whyNot));
    }
}
