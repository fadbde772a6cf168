package zujie.casework.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.identity.PersonName;
import zujie.kernel.phone.PhoneNumber;

/**
 * A report in a list; personal data masked.
 *
 * @param channel see {@link ReportEntry}
 * @param tone colour of the state
 * @param accountDueAt the clock of R1.5; null when the account is there, none is expected or the report is closed
 * @param reviewDueAt the clock of R1.23; null unless it is under review
 */
public record ReportRow(
        UUID id,
        String reportNo,
        Instant receivedAt,
        String channel,
        String fraudType,
        long lossFen,
        String victim,
        String phone,
        String state,
        String tone,
        String orgName,
        String handler,
        @Nullable Instant accountDueAt,
        @Nullable Instant reviewDueAt,
        @Nullable UUID caseId,
        @Nullable String caseNo) {

    static ReportRow of(Report r) {
        PersonName name = r.victim().name();
        PhoneNumber phone = r.victim().phone();
        return new ReportRow(
                r.id(),
                r.reportNo(),
                r.receivedAt(),
                r.channel().code(),
                r.fraudType(),
                r.lossFen(),
                name.masked(),
                phone.masked(),
                r.state().name(),
                r.state().tone(),
                r.orgName(),
                r.handlerName(),
                r.awaitsAccount() ? r.accountDueAt() : null,
                r.state() == ReportState.UNDER_REVIEW ? r.reviewDueAt() : null,
                r.caseId(),
                r.caseNo());
    }
}
