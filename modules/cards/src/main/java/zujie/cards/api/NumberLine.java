package zujie.cards.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order on a number behind a figure, without the number and without anything about persons.
 *
 * @param carrierCode headquarters of the carrier
 * @param orgName the police unit that ordered it
 * @param kind such as {@code MOBILE}; its text is {@code cards.kind.MOBILE}
 * @param measure its text is {@code cards.measure.…}
 * @param state such as {@code EXECUTED}; its text is {@code cards.state.EXECUTED}
 * @param tone colour of the state
 * @param dueAt until when the carrier was to answer (R5.9)
 * @param answeredAt null as long as the carrier has not answered
 * @param late whether it was answered after that time, or is over it now without an answer
 * @param executedAt null if it was not executed
 * @param cursor of the lines behind this one
 */
public record NumberLine(
        UUID orderId,
        String orderNo,
        String carrierCode,
        String carrierName,
        String orgName,
        String kind,
        String measure,
        String state,
        String tone,
        Instant issuedAt,
        Instant dueAt,
        @Nullable Instant answeredAt,
        boolean late,
        @Nullable Instant executedAt,
        String cursor) {}
