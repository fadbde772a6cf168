package zujie.outreach.dissuasion.source;

import java.util.UUID;

/**
 * Answer to a warning.
 *
 * @param id of the warning
 * @param dissuasionNo number of the task it became or joined
 * @param outcome {@code NEW}, {@code JOINED} (another source warned of the same person) or {@code KNOWN} (sent before)
 * @param level {@code HIGH, MEDIUM} or {@code LOW}: the level of this warning
 * @param unitName who dissuades
 * @param seen whether the sender may see the task
 */
public record WarningReceived(
        UUID id,
        String warningNo,
        UUID dissuasionId,
        String dissuasionNo,
        String outcome,
        String level,
        String unitName,
        boolean seen) {}
