package zujie.funds.freeze;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The bank's clock, which starts when an order goes out.
 *
 * @param warnAt when a silent bank is urged
 * @param dueAt until when the bank shall answer
 */
@Embeddable
record FreezeTimes(
        @Column(name = "issued_at") Instant issuedAt,
        @Column(name = "warn_at") Instant warnAt,
        @Column(name = "due_at") Instant dueAt) {}
