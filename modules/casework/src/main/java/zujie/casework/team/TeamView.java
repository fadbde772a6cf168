package zujie.casework.team;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who works on a case and who supervises it, now and before. */
public record TeamView(List<Member> members, List<Order> supervision) {

    /** {@code leftAt} is null while he is in it. */
    @Schema(name = "TeamMember")
    public record Member(
            UUID id,
            UUID accountId,
            String name,
            String orgName,
            String part,
            Instant joinedAt,
            @Nullable Instant leftAt,
            String leftReason) {

        public boolean live() {
            return leftAt == null;
        }
    }

    /** {@code level} is {@code CITY}, {@code PROVINCE} or {@code MINISTRY}; {@code liftedAt} null while it holds. */
    public record Order(
            UUID id,
            String level,
            String documentNo,
            Instant orderedAt,
            String recordedBy,
            @Nullable Instant liftedAt,
            String liftReason) {

        public boolean live() {
            return liftedAt == null;
        }
    }

    /** Somebody who could join or lead. */
    public record Officer(UUID id, String name, String orgName) {}
}
