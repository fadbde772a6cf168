package zujie.funds.stoppay;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Actor;

/**
 * Who reviewed a stop, and how it was reasoned.
 *
 * @param reviewer null, with the name, if nobody did in time
 * @param note may be empty
 */
@Embeddable
record Verdict(
        @Nullable UUID reviewer,
        @Column(name = "reviewer_name") @Nullable String reviewerName,
        @Column(name = "reviewed_at") Instant at,
        @Column(name = "review_note") String note) {

    static Verdict by(Actor by, Instant at, String note) {
        return new Verdict(by.requireId(), by.name(), at, note);
    }

    /** Nobody looked in time. */
    static Verdict lapsed(Instant at) {
        return new Verdict(null, null, at, "");
    }
}
