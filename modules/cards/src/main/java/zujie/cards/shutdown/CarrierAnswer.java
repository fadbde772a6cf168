package zujie.cards.shutdown;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;

/**
 * What the carrier did (R5.12).
 *
 * @param executedAt null if it failed
 * @param executor who did it, at the carrier
 * @param failure null if it was done
 * @param note the carrier's words; may be empty
 * @param noticeAt when the holder was told (R3.1); null where nobody holds the number
 */
@Embeddable
record CarrierAnswer(
        @Column(name = "answered_at") Instant answeredAt,
        @Column(name = "executed_at") @Nullable Instant executedAt,
        String executor,
        @Enumerated(EnumType.STRING) @Nullable FailureCode failure,
        @Column(name = "answer_note") String note,
        @Column(name = "notice_at") @Nullable Instant noticeAt) {

    CarrierAnswer {
        if (executor.isBlank() || executor.length() > 100) {
            throw InvalidValue.onField("executor", "cards.executor-missing", 100);
        }
        if (note.length() > 1000) {
            throw InvalidValue.onField("note", "cards.text-too-long", 1000);
        }
        if (failure == FailureCode.OTHER && note.isBlank()) {
            throw RuleViolation.onField("note", "cards.failure-unexplained");
        }
    }

    static CarrierAnswer executed(Instant now, Instant when, String who, String note, @Nullable Instant told) {
        return new CarrierAnswer(now, when, who, null, note, told);
    }

    static CarrierAnswer failed(Instant now, FailureCode code, String who, String note) {
        return new CarrierAnswer(now, null, who, code, note, null);
    }
}
