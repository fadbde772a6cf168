package zujie.cards.shutdown;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import zujie.kernel.rule.RuleViolation;

/**
 * The way back of an executed order (复机): asked for, verified and agreed by the police, done by the carrier (R5.9).
 *
 * @param dueAt until when the carrier has to restore; null unless agreed
 */
@Embeddable
record RestoreWay(
        @Enumerated(EnumType.STRING) @Column(name = "restore_stage") RestoreStage stage,
        @Column(name = "restore_reason") String reason,
        @Column(name = "restore_asked_at") Instant askedAt,
        @Column(name = "restore_decided_at") Instant decidedAt,
        @Column(name = "restore_due_at") Instant dueAt,
        @Column(name = "restored_at") Instant restoredAt) {

    static final RestoreWay NOT_BEGUN = new RestoreWay(RestoreStage.NONE, null, null, null, null, null);

    RestoreWay requested(Instant now, String why) {
        if (stage == RestoreStage.REQUESTED || stage == RestoreStage.AGREED) {
            throw RuleViolation.of("cards.restore-under-way");
        }
        return new RestoreWay(RestoreStage.REQUESTED, why, now, null, null, null);
    }

    RestoreWay decided(Instant now, boolean agreed, Duration clock) {
        if (stage != RestoreStage.REQUESTED) {
            throw RuleViolation.of("cards.restore-not-requested");
        }
        return new RestoreWay(
                agreed ? RestoreStage.AGREED : RestoreStage.REFUSED,
                reason,
                askedAt,
                now,
                agreed ? now.plus(clock) : null,
                null);
    }

    RestoreWay done(Instant now) {
        return new RestoreWay(stage, reason, askedAt, decidedAt, dueAt, now);
    }
}
