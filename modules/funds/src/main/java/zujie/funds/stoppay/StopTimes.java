package zujie.funds.stoppay;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The clocks that start when an order goes out.
 *
 * @param warnAt when a silent bank is urged (R1.7)
 * @param dueAt until when the bank shall answer (R1.7)
 * @param reviewDueAt until when an approver shall review (R1.11)
 */
@Embeddable
record StopTimes(
        @Column(name = "issued_at") Instant issuedAt,
        @Column(name = "warn_at") Instant warnAt,
        @Column(name = "due_at") Instant dueAt,
        @Column(name = "review_due_at") Instant reviewDueAt) {

    StopTimes reviewedUntil(Instant due) {
        return new StopTimes(issuedAt, warnAt, dueAt, due);
    }
}
