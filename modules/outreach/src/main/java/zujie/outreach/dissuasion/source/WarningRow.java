package zujie.outreach.dissuasion.source;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A warning as its sender and the task show it; the person is masked.
 *
 * @param level {@code HIGH, MEDIUM} or {@code LOW}
 * @param levelName as the source called it
 * @param joined whether the task was there already
 * @param state what has become of it; null where the task shows it anyway
 */
public record WarningRow(
        UUID id,
        String source,
        String warningNo,
        String senderName,
        String level,
        String levelName,
        String tone,
        String fraudType,
        String person,
        String shownNumber,
        @Nullable Long atRiskFen,
        String brief,
        Instant observedAt,
        Instant receivedAt,
        boolean joined,
        @Nullable String state,
        @Nullable String stateTone) {}
