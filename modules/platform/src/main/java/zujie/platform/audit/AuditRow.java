package zujie.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit as the auditor sees it.
 *
 * @param atSystem when it happened by the real clock
 * @param atBusiness when it happened by the business clock
 * @param actor login name
 * @param action stable name of the use case
 * @param detail further facts as JSON; null if none
 */
public record AuditRow(
        long id,
        Instant atSystem,
        Instant atBusiness,
        String actor,
        String orgCode,
        String action,
        Outcome outcome,
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable String caseNo,
        @Nullable String reason,
        @Nullable String detail) {}
