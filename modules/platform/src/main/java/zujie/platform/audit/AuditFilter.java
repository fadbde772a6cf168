package zujie.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which audit rows are looked for; null or blank parts do not narrow.
 *
 * @param actor login name
 * @param action name of a use case, or its beginning: {@code funds.}
 * @param subject id of the record or number of the case
 * @param from earliest time by the system's clock
 * @param to latest time
 */
public record AuditFilter(
        @Nullable String actor,
        @Nullable String action,
        @Nullable String subject,
        @Nullable Outcome outcome,
        @Nullable Instant from,
        @Nullable Instant to) {}
