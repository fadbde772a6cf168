package zujie.casework.jointcall;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 登记三方通话. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class RecordJointCall {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Reports reports;

    /** @return the id of the call. @throws NotFound {@code casework.report-not-found}. @throws InvalidValue at the input that is wrong */
    public UUID handle(UUID reportId, JointCallEntry entry) {
        AuditNotes.subject("report", reportId);
        ReportView report = reports.require(reportId);
        Instant now = clock.now();
        Instant called = entry.calledAt() == null ? now : entry.calledAt();
        if (called.isAfter(now)) {
            throw InvalidValue.onField("calledAt", "casework.time-in-future");
        }
        String partner = text("partner", entry.partner(), 60);
        if (partner.isEmpty()) {
            throw InvalidValue.onField("partner", "casework.text-missing");
        }
        JointCall call = JointCall.of(
                reportId,
                report.unitPath(),
                partner,
                text("person", entry.person(), 60),
                called,
                result(entry.result()),
                text("note", entry.note(), 500),
                caller.actor(),
                now);
        database.persist(call);
        return call.id();
    }

    /** The joint calls about a report, in order. @throws NotFound {@code casework.report-not-found} */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public List<JointCallRow> of(UUID reportId) {
        AuditNotes.subject("report", reportId);
        reports.require(reportId);
        return database.createQuery(
                        "select c from JointCall c where c.reportId = :report order by c.calledAt, c.id",
                        JointCall.class)
                .setParameter("report", reportId)
                .setMaxResults(100)
                .getResultStream()
                .map(JointCall::toRow)
                .toList();
    }

    private static JointCall.Result result(String name) {
        for (JointCall.Result result : JointCall.Result.values()) {
            if (result.name().equals(name)) {
                return result;
            }
        }
        throw InvalidValue.onField("result", "casework.choice-unknown");
    }

    private static String text(String field, @Nullable String typed, int most) {
        String text = typed == null ? "" : typed.strip();
        if (text.codePointCount(0, text.length()) > most) {
            throw InvalidValue.onField(field, "casework.text-too-long", most);
        }
        return text;
    }
}
