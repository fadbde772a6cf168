package zujie.funds.freeze;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * A release (解除冻结, R1.20) that an officer has asked for.
 *
 * @param unrelated the money was found to have nothing to do with the case: it must be free within 3 days and its owner
 *     be told
 * @param dueAt until when it must be done
 */
@Embeddable
record Unfreezing(
        @Column(name = "release_asked_by") UUID askedBy,
        @Column(name = "release_asked_name") String askedName,
        @Column(name = "release_asked_at") Instant askedAt,
        @Column(name = "release_reason") String reason,
        @Column(name = "release_unrelated") Boolean unrelated,
        @Column(name = "release_due_at") Instant dueAt) {

    /** Found to be unrelated: while it is only asked for the earlier of both days counts, once it is given the new one. */
    Unfreezing found(Instant due, boolean given) {
        return new Unfreezing(askedBy, askedName, askedAt, reason, true, given || due.isBefore(dueAt) ? due : dueAt);
    }
}
