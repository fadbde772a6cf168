package zujie.web.show;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How pressing a deadline looks. Both bounds of a row must be passed, so that half of a freeze of six months does not
 * cry like half of thirty minutes. The table is the only place of these figures; pages hand it to the browser.
 */
public enum ClockTone {
    HOT(0.25, Duration.ofHours(6), Duration.ofMinutes(15)),
    WARN(0.5, Duration.ofDays(7), Duration.ofHours(24)),
    NORMAL(Double.MAX_VALUE, Duration.ofDays(36_500), Duration.ofDays(36_500));

    private final double shareBelow;
    private final Duration leftBelow;
    private final Duration leftBelowAlone;

    ClockTone(double shareBelow, Duration leftBelow, Duration leftBelowAlone) {
        this.shareBelow = shareBelow;
        this.leftBelow = leftBelow;
        this.leftBelowAlone = leftBelowAlone;
    }

    /**
     * @param left until zero; negative when it is over
     * @param share of the whole period that is left, 0 to 1; null if the beginning is not known
     */
    public static ClockTone of(Duration left, @Nullable Double share) {
        if (left.isZero() || left.isNegative()) {
            return HOT;
        }
        for (ClockTone tone : values()) {
            boolean near = share == null
                    ? left.compareTo(tone.leftBelowAlone) < 0
                    : share < tone.shareBelow && left.compareTo(tone.leftBelow) < 0;
            if (near) {
                return tone;
            }
        }
        return NORMAL;
    }

    /** The table for the browser: {@code hot,0.25,21600,900;warn,…}; times in seconds. */
    public static String table() {
        StringBuilder rows = new StringBuilder();
        for (ClockTone tone : values()) {
            if (tone != NORMAL) {
                rows.append(tone.css())
                        .append(',')
                        .append(tone.shareBelow)
                        .append(',')
                        .append(tone.leftBelow.toSeconds())
                        .append(',')
                        .append(tone.leftBelowAlone.toSeconds())
                        .append(';');
            }
        }
        return rows.toString();
    }

    public String css() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
