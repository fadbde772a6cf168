package zujie.casework.series;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A series in full. */
public record SeriesDetail(SeriesRow row, List<Member> members) {

    public SeriesDetail {
        members = List.copyOf(members);
    }

    /** A case and its time in the series; {@code leftAt} null while it belongs. */
    @Schema(name = "SeriesMember")
    public record Member(
            UUID caseId,
            String caseNo,
            String title,
            String state,
            String orgName,
            long reports,
            long lossFen,
            Instant joinedAt,
            String joinedBy,
            String reason,
            @Nullable Instant leftAt,
            @Nullable String leftBy,
            @Nullable String leftReason) {}
}
