package zujie.funds.stoppay;

import java.time.Instant;
import java.util.Arrays;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/**
 * What narrows a list; each part may be null.
 *
 * @param bankCode head office of the bank
 * @param executedFrom executed at the bank then or later
 * @param executedTo executed at the bank before
 */
record StopFilter(
        @Nullable StopState state,
        @Nullable StopReview review,
        @Nullable String bankCode,
        @Nullable Instant executedFrom,
        @Nullable Instant executedTo) {

    static final StopFilter NONE = new StopFilter(null, null, null, null, null);

    /** @throws InvalidValue {@code funds.value-unknown} naming the field */
    static StopFilter of(
            @Nullable String state,
            @Nullable String review,
            @Nullable String bankCode,
            @Nullable Instant executedFrom,
            @Nullable Instant executedTo) {
        return new StopFilter(
                constant(StopState.values(), "state", state),
                constant(StopReview.values(), "review", review),
                bankCode == null || bankCode.isBlank() ? null : bankCode,
                executedFrom,
                executedTo);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, String field, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField(field, "funds.value-unknown", name));
    }

    String conditions() {
        return (state == null ? "" : " and s.state = :state")
                + (review == null ? "" : " and s.review = :review")
                + (bankCode == null ? "" : " and s.parties.bankCode = :bank")
                + (executedFrom == null ? "" : " and s.answer.executedAt >= :executedFrom")
                + (executedTo == null ? "" : " and s.answer.executedAt < :executedTo");
    }

    void fill(jakarta.persistence.Query query) {
        set(query, "state", state);
        set(query, "review", review);
        set(query, "bank", bankCode);
        set(query, "executedFrom", executedFrom);
        set(query, "executedTo", executedTo);
    }

    private static void set(jakarta.persistence.Query query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    /** For the audit. */
    String described() {
        return new StringJoiner(" ")
                .add("state=" + state)
                .add("review=" + review)
                .add("bank=" + bankCode)
                .add("executed=" + executedFrom + ".." + executedTo)
                .toString();
    }
}
