package zujie.outreach.dissuasion.desk;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.dissuasion.DissuasionState;
import zujie.outreach.dissuasion.WarningLevel;

/**
 * What a list of dissuasions shows; null leaves it open.
 *
 * @param which {@code OPEN} (without result), {@code DUE} (with a running clock, the next first), {@code LATE} (clock run
 *     out), {@code CONTACTED} (somebody spoke with the person), {@code SAVED} (with a confirmed sum), {@code RELAPSED}
 *     (劝阻后仍被骗), {@code DEFRAUDED} (a later report, whether anybody had spoken with the person or not)
 * @param unit path of a unit; the list shows it and what lies below
 * @param source code of a source that has warned
 * @param from the time of the list: of the warning; of the talk, the confirmation or the later report where
 *     {@code which} says so
 */
record DissuasionFilter(
        @Nullable DissuasionState state,
        @Nullable Which which,
        @Nullable WarningLevel level,
        @Nullable String unit,
        @Nullable UUID handler,
        @Nullable String source,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** Kinds of lists. */
    enum Which {
        OPEN,
        DUE,
        LATE,
        CONTACTED,
        SAVED,
        RELAPSED,
        DEFRAUDED
    }

    static final DissuasionFilter ALL = new DissuasionFilter(null, null, null, null, null, null, null, null);

    /** @throws InvalidValue {@code outreach.value-unknown} */
    static <E extends Enum<E>> @Nullable E choice(String field, Class<E> type, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField(field, "outreach.value-unknown", name));
    }

    /** By which instant the list goes. */
    String time() {
        if (which == Which.CONTACTED) {
            return "d.contactedAt";
        }
        if (which == Which.SAVED) {
            return "d.saving.confirmedAt";
        }
        if (which == Which.RELAPSED || which == Which.DEFRAUDED) {
            return "d.relapsedAt";
        }
        return state != null && state.isFinal() ? "d.closedAt" : "d.receivedAt";
    }

    boolean byDue() {
        return which == Which.DUE || which == Which.LATE;
    }

    String described() {
        return "state=" + state + " which=" + which + " level=" + level + " unit=" + unit + " handler=" + handler
                + " source=" + source + " time=" + from + ".." + to;
    }
}
