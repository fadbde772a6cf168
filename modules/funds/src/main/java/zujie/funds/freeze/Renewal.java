package zujie.funds.freeze;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Actor;

/**
 * A renewal (续冻, R1.18) that is asked for and, once approved, waits for the bank.
 *
 * @param approvedAt null as long as nobody has approved it
 */
@Embeddable
record Renewal(
        @Column(name = "renewal_asked_by") UUID askedBy,
        @Column(name = "renewal_asked_name") String askedName,
        @Column(name = "renewal_asked_at") Instant askedAt,
        @Column(name = "renewal_reason") String reason,
        @Column(name = "renewal_months") int months,
        @Column(name = "renewal_approved_by") @Nullable UUID approvedBy,
        @Column(name = "renewal_approved_at") @Nullable Instant approvedAt) {

    static Renewal ask(Actor by, Instant now, String reason, FreezeTerm term) {
        return new Renewal(by.requireId(), by.name(), now, reason, term.months(), null, null);
    }

    Renewal approved(Actor by, Instant now) {
        return new Renewal(askedBy, askedName, askedAt, reason, months, by.requireId(), now);
    }

    boolean isApproved() {
        return approvedAt != null;
    }

    FreezeTerm term() {
        return new FreezeTerm(months);
    }
}
