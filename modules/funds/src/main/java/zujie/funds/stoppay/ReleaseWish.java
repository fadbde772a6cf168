package zujie.funds.stoppay;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A release that was asked for and waits for an approver (R1.11). */
@Embeddable
record ReleaseWish(
        @Column(name = "release_asked_by") UUID askedBy,
        @Column(name = "release_asked_name") String askedName,
        @Column(name = "release_asked_at") Instant askedAt,
        @Column(name = "release_reason") String reason) {}
