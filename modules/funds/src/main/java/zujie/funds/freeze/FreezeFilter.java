package zujie.funds.freeze;

import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/**
 * What narrows a list; each part may be null.
 *
 * @param endsBefore freezes that hold money now and end before then: the expiry list
 */
record FreezeFilter(@Nullable FreezeState state, @Nullable String bankCode, @Nullable Instant endsBefore) {

    /** @throws InvalidValue {@code funds.value-unknown} naming the field */
    static FreezeFilter of(@Nullable String state, @Nullable String bankCode, @Nullable Instant endsBefore) {
        return new FreezeFilter(
                state == null || state.isBlank() ? null : RequestFreeze.constant(FreezeState.class, "state", state),
                bankCode == null || bankCode.isBlank() ? null : bankCode,
                endsBefore);
    }

    String conditions() {
        return (state == null ? "" : " and f.state = :state")
                + (bankCode == null ? "" : " and f.parties.bankCode = :bank")
                + (endsBefore == null ? "" : " and f.state in :holding and f.expiresAt < :endsBefore");
    }

    void fill(jakarta.persistence.Query query) {
        if (state != null) {
            query.setParameter("state", state);
        }
        if (bankCode != null) {
            query.setParameter("bank", bankCode);
        }
        if (endsBefore != null) {
            query.setParameter("endsBefore", endsBefore)
                    .setParameter("holding", List.of(FreezeState.IN_FORCE, FreezeState.RENEWED));
        }
    }

    /** For the audit. */
    String described() {
        return new StringJoiner(" ")
                .add("state=" + state)
                .add("bank=" + bankCode)
                .add("endsBefore=" + endsBefore)
                .toString();
    }
}
