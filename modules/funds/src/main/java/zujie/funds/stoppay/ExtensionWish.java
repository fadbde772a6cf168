package zujie.funds.stoppay;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** An extension (100105) that was ordered and waits for the bank; it takes one of the account's stops (R1.9). */
@Embeddable
record ExtensionWish(
        @Column(name = "extension_asked_by") UUID askedBy,
        @Column(name = "extension_asked_name") String askedName,
        @Column(name = "extension_asked_at") Instant askedAt,
        @Column(name = "extension_reason") String reason) {}
