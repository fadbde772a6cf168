package zujie.cards.shutdown;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import zujie.platform.clock.BusinessClock;

/**
 * What a list of orders is narrowed to; null parts do not narrow.
 *
 * @param number a number in any spelling
 * @param executedFrom first day, in China, on which the carrier executed it
 * @param executedTo last such day
 */
public record NumberOrderFilter(
        @Nullable NumberOrderState state,
        @Nullable String number,
        @Nullable String carrierCode,
        @Nullable LocalDate executedFrom,
        @Nullable LocalDate executedTo) {

    public static final NumberOrderFilter ALL = new NumberOrderFilter(null, null, null, null, null);

    String conditions() {
        StringBuilder text = new StringBuilder();
        if (state != null) {
            text.append(" and o.state = :state");
        }
        if (number != null) {
            text.append(" and o.numberKey = :number");
        }
        if (carrierCode != null) {
            text.append(" and o.parties.carrierCode = :carrier");
        }
        if (executedFrom != null) {
            text.append(" and o.answer.executedAt >= :executedFrom");
        }
        if (executedTo != null) {
            text.append(" and o.answer.executedAt < :executedTo");
        }
        return text.toString();
    }

    void fill(Query query) {
        if (state != null) {
            query.setParameter("state", state);
        }
        if (number != null) {
            query.setParameter("number", NumberOrderQueries.keyOf(number));
        }
        if (carrierCode != null) {
            query.setParameter("carrier", carrierCode);
        }
        if (executedFrom != null) {
            query.setParameter(
                    "executedFrom",
                    executedFrom.atStartOfDay(BusinessClock.ZONE).toInstant());
        }
        if (executedTo != null) {
            query.setParameter(
                    "executedTo",
                    executedTo.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant());
        }
    }

    /** For the audit: whether a number was searched for, never which. */
    String described() {
        StringJoiner text = new StringJoiner(" ");
        text.add("state=" + state).add("carrier=" + carrierCode);
        text.add("executed=" + executedFrom + ".." + executedTo).add("number=" + (number != null));
        return text.toString();
    }
}
