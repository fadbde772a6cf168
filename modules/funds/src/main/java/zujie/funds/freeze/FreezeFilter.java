package zujie.funds.freeze;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.clock.BusinessClock;

/**
 * What narrows a list; each part may be null.
 *
 * @param orgCode the freezing organ (冻结机关)
 * @param endsFrom only those that end then or later; with {@code endsBefore} one day of the calendar
 * @param endsBefore freezes that hold money now and end before then: the expiry list
 */
record FreezeFilter(
        @Nullable FreezeState state,
        @Nullable String bankCode,
        @Nullable String orgCode,
        @Nullable Instant endsFrom,
        @Nullable Instant endsBefore) {

    static final FreezeFilter ALL = new FreezeFilter(null, null, null, null, null);

    /** @throws InvalidValue {@code funds.value-unknown} naming the field */
    static FreezeFilter of(
            @Nullable String state, @Nullable String bankCode, @Nullable String orgCode, @Nullable Instant endsBefore) {
        return new FreezeFilter(
                state == null || state.isBlank() ? null : RequestFreeze.constant(FreezeState.class, "state", state),
                bankCode == null || bankCode.isBlank() ? null : bankCode,
                orgCode == null || orgCode.isBlank() ? null : orgCode,
                null,
                endsBefore);
    }

    /** The same, of all freezing organs. */
    FreezeFilter ofAllOrgans() {
        return new FreezeFilter(state, bankCode, null, endsFrom, endsBefore);
    }

    /** Whether it is an expiry list, which begins with what ends first. */
    boolean isExpiryList() {
        return endsBefore != null;
    }

    /** The same, of what ends on one day. */
    FreezeFilter on(LocalDate day) {
        return new FreezeFilter(
                state,
                bankCode,
                orgCode,
                day.atStartOfDay(BusinessClock.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant());
    }

    String conditions() {
        return (state == null ? "" : " and f.state = :state")
                + (bankCode == null ? "" : " and f.parties.bankCode = :bank")
                + (orgCode == null ? "" : " and f.parties.orgCode = :organ")
                + (endsBefore == null ? "" : " and f.state in :holding and f.expiresAt < :endsBefore")
                + (endsFrom == null ? "" : " and f.expiresAt >= :endsFrom");
    }

    void fill(jakarta.persistence.Query query) {
        if (state != null) {
            query.setParameter("state", state);
        }
        if (bankCode != null) {
            query.setParameter("bank", bankCode);
        }
        if (orgCode != null) {
            query.setParameter("organ", orgCode);
        }
        if (endsFrom != null) {
            query.setParameter("endsFrom", endsFrom);
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
                .add("organ=" + orgCode)
                .add("endsFrom=" + endsFrom)
                .add("endsBefore=" + endsBefore)
                .toString();
    }
}
