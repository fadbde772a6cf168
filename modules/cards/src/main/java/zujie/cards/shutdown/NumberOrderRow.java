package zujie.cards.shutdown;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order in a list.
 *
 * @param number masked; in full for the carrier that it is addressed to
 * @param tone colour of the state
 * @param due the clock that runs now; null if none
 * @param restore stage of the way back (复机)
 */
public record NumberOrderRow(
        UUID id,
        String orderNo,
        String number,
        boolean suspectedSpoof,
        String kind,
        String measure,
        String state,
        String tone,
        String carrierCode,
        String carrierName,
        String orgName,
        @Nullable String reportNo,
        @Nullable String caseNo,
        Instant createdAt,
        @Nullable Instant issuedAt,
        @Nullable Instant due,
        @Nullable Instant executedAt,
        String restore) {

    static NumberOrderRow of(NumberOrder o, boolean inFull) {
        CarrierAnswer answer = o.answer();
        return new NumberOrderRow(
                o.id(),
                o.orderNo(),
                inFull ? o.shown().value() : o.shown().masked(),
                o.isSuspectedSpoof(),
                o.kind().name(),
                o.measure().name(),
                o.state().name(),
                o.state().tone(),
                o.parties().carrierCode(),
                o.parties().carrierName(),
                o.parties().orgName(),
                o.ground().reportNo(),
                o.ground().caseNo(),
                o.createdAt(),
                o.issuedAt(),
                o.runningClock(),
                answer == null ? null : answer.executedAt(),
                o.restore().stage().name());
    }
}
