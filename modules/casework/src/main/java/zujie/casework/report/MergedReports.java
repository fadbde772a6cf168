package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import zujie.kernel.money.Money;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.RecordRef;
import zujie.web.record.RelatedRecord;
import zujie.web.record.RelatedRecords;

/** Beside a report: the one it was merged into, and those that were merged into it; each keeps its own orders. */
@ApplicationScoped
class MergedReports implements RelatedRecords {

    @Inject
    ReportRegister register;

    @Inject
    Caller caller;

    @Override
    public List<RelatedRecord> related(RecordRef record, Locale locale) {
        if (!"report".equals(record.type())
                || !caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        Report report = register.require(UUID.fromString(record.id()));
        List<RelatedRecord> related = new ArrayList<>();
        UUID original = report.duplicateOf();
        if (original != null) {
            try {
                related.add(row(register.require(original), "casework.report.merged-into", locale));
            } catch (NotFound e) {
                // Held by a unit that the caller does not see.
                return related;
            }
        }
        register.mergedInto(report.id()).forEach(r -> related.add(row(r, "casework.report.merged-from", locale)));
        return related;
    }

    private static RelatedRecord row(Report report, String kind, Locale locale) {
        return new RelatedRecord(
                Texts.get(locale, kind),
                report.reportNo() + " " + report.victim().name().masked() + " " + Money.ofFen(report.lossFen()),
                Texts.get(locale, "casework.report-state." + report.state()),
                report.state().tone(),
                ReportClocks.link(report),
                null);
    }
}
