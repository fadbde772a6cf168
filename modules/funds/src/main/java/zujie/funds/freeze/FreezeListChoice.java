package zujie.funds.freeze;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list of freezes narrows it to.
 *
 * @param days the expiry list of so many days; null for all
 * @param organ code of the freezing organ; null for all
 * @param on the day of the calendar; null for all
 */
record FreezeListChoice(@Nullable String state, @Nullable Long days, @Nullable String organ, @Nullable LocalDate on)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** @param spans those that may be chosen; anything else is none */
    static FreezeListChoice of(Map<String, String> given, List<Long> spans) {
        Long days = spans.stream()
                .filter(each -> each.toString().equals(given.get("days")))
                .findFirst()
                .orElse(null);
        String on = given.getOrDefault("on", "");
        return new FreezeListChoice(given.get("state"), days, given.get("organ"), day(on));
    }

    /** Null for what is no day: an address may be typed. */
    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    FreezeFilter filter(Instant now) {
        FreezeFilter filter =
                FreezeFilter.of(state, null, organ, days == null ? null : now.plus(Duration.ofDays(days)));
        return on == null ? filter : filter.on(on);
    }

    /** The same list of one freezing organ; of all for null. */
    String address(@Nullable String code) {
        return "?state=" + (state == null ? "" : state)
                + (days == null ? "" : "&days=" + days)
                + (on == null ? "" : "&on=" + on)
                + (code == null || code.isEmpty() ? "" : "&organ=" + code);
    }
}
