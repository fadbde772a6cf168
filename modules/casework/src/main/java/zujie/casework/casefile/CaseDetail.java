package zujie.casework.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in full.
 *
 * @param version to be sent back with a change, so that nothing is decided on what has changed meanwhile
 * @param filedAt null before it is filed
 * @param approver who filed it; null before
 * @param solvedAt 破案; null before
 * @param solvedGrounds on what grounds; null before
 */
public record CaseDetail(
        CaseRow row,
        int version,
        String orgCode,
        @Nullable Instant filedAt,
        @Nullable String approver,
        @Nullable Instant solvedAt,
        @Nullable String solvedGrounds,
        List<UUID> reportIds) {}
