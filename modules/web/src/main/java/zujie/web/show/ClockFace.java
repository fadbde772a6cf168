package zujie.web.show;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zujie.platform.text.Texts;

/**
 * A deadline as it stands when the page is drawn; the browser goes on counting from here.
 *
 * @param due when it is zero
 * @param from when it began to run; null if not known, then there is no bar
 * @param tone {@code normal}, {@code warn} or {@code hot}
 * @param percent share of the period that is left, 0 to 100
 * @param left what is left, in words
 * @param over whether it has passed zero
 */
public record ClockFace(Instant due, @Nullable Instant from, String tone, int percent, String left, boolean over) {

    private static final int PERCENT = 100;

    static ClockFace of(Instant due, @Nullable Instant from, Instant now, Locale locale) {
        Duration left = Duration.between(now, due);
        Double share = from == null || !from.isBefore(due) ? null : share(left, Duration.between(from, due));
        boolean over = left.isZero() || left.isNegative();
        return new ClockFace(
                due,
                share == null ? null : from,
                ClockTone.of(left, share).css(),
                share == null ? 0 : (int) Math.round(share * PERCENT),
                over ? Texts.get(locale, "web.clock.over") : words(left, locale),
                over);
    }

    public long dueMillis() {
        return due.toEpochMilli();
    }

    /** Empty if the beginning is not known. */
    public String fromMillis() {
        return from == null ? "" : String.valueOf(from.toEpochMilli());
    }

    /** {@code 00:12:07} within a day, {@code 3 天 04 时} beyond. */
    static String words(Duration left, Locale locale) {
        if (left.toDays() > 0) {
            return Texts.get(
                    locale, "web.clock.days", left.toDays(), String.format(Locale.ROOT, "%02d", left.toHoursPart()));
        }
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d", left.toHoursPart(), left.toMinutesPart(), left.toSecondsPart());
    }

    private static double share(Duration left, Duration whole) {
        return Math.max(0, Math.min(1, (double) left.toMillis() / Math.max(1, whole.toMillis())));
    }
}
