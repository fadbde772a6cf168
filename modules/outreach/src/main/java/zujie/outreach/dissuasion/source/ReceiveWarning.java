package zujie.outreach.dissuasion.source;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.Cases;
import zujie.casework.api.Reports;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.text.Texts;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 接收预警: one at a time, or many of which the bad ones are named and the good ones taken. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.BANK_GATEWAY, Role.TELECOM_GATEWAY})
public class ReceiveWarning {

    static final int MOST = 5000;

    @Inject
    WarningIntake intake;

    @Inject
    Reports reports;

    @Inject
    Cases cases;

    /** One warning in a row of many that was refused; {@code line} counts from 1. */
    public record Refused(int line, @Nullable String warningNo, String code, @Nullable String field, String reason) {}

    /** What became of many warnings. */
    @Schema(name = "WarningBatch")
    public record Batch(int taken, int joined, int known, List<WarningReceived> received, List<Refused> refused) {}

    /**
     * @throws InvalidValue at the input that is wrong
     * @throws zujie.kernel.rule.NotFound if the report or case it points at is not in the caller's scope
     */
    public WarningReceived handle(WarningEntry entry) {
        requireSeen(entry.reportId(), entry.caseId());
        WarningReceived received = intake.take(entry);
        AuditNotes.subject("warning", received.id());
        AuditNotes.caseNo(received.dissuasionNo());
        AuditNotes.detail("outcome", received.outcome());
        return received;
    }

    /** As many as 5000. @throws InvalidValue {@code outreach.too-many} */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.BANK_GATEWAY, Role.TELECOM_GATEWAY})
    public Batch batch(List<WarningEntry> entries) {
        if (entries.size() > MOST) {
            throw InvalidValue.onField("warnings", "outreach.too-many", MOST);
        }
        intake.guard(entries);
        List<WarningReceived> received = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (WarningEntry entry : entries) {
            try {
                requireSeen(entry.reportId(), entry.caseId());
                received.add(intake.take(entry));
            } catch (RuleViolation e) {
                refused.add(new Refused(
                        received.size() + refused.size() + 1,
                        entry.warningNo(),
                        e.code(),
                        e.field().orElse(null),
                        Texts.get(Texts.CHINESE, e.messageKey(), e.args())));
            }
        }
        AuditNotes.listed(received.stream().map(WarningReceived::id).toList());
        AuditNotes.detail("refused", refused.size());
        return new Batch(
                (int) count(received, "NEW"),
                (int) count(received, "JOINED"),
                (int) count(received, "KNOWN"),
                received,
                refused);
    }

    private static long count(List<WarningReceived> received, String outcome) {
        return received.stream().filter(r -> r.outcome().equals(outcome)).count();
    }

    private void requireSeen(@Nullable UUID report, @Nullable UUID file) {
        if (report != null) {
            reports.require(report);
        }
        if (file != null) {
            cases.require(file);
        }
    }
}
