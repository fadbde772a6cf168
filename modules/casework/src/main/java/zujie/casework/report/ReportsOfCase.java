package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import zujie.kernel.money.Money;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.RecordRef;
import zujie.web.record.RelatedRecord;
import zujie.web.record.RelatedRecords;

/** The reports that a case holds, shown on its page. */
@ApplicationScoped
class ReportsOfCase implements RelatedRecords {

    @Inject
    ReportRegister register;

    @Inject
    Caller caller;

    @Override
    public List<RelatedRecord> related(RecordRef record, Locale locale) {
        if (!"case".equals(record.type())
                || !caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        return register.ofCase(UUID.fromString(record.id())).stream()
                .map(report -> new RelatedRecord(
                        Texts.get(locale, "casework.report.kind"),
                        report.reportNo() + " " + report.victim().name().masked() + " " + Money.ofFen(report.lossFen()),
                        Texts.get(locale, "casework.report-state." + report.state()),
                        report.state().tone(),
                        ReportClocks.link(report),
                        report.awaitsAccount() ? report.accountDueAt() : null))
                .toList();
    }
}
