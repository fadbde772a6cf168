package zujie.casework.report;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/** Reads what was typed and says which input was wrong. */
final class Typed {

    private Typed() {}

    /** The value read, or the fault located at the field. */
    static <T> T at(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidValue e) {
            throw e.at(field);
        }
    }

    /** The text as typed; null becomes empty. @throws InvalidValue {@code casework.text-too-long} */
    static String kept(String field, @Nullable String text, int most) {
        String kept = text == null ? "" : text;
        if (kept.codePointCount(0, kept.length()) > most) {
            throw InvalidValue.onField(field, "casework.text-too-long", most);
        }
        return kept;
    }

    /** As {@link #kept}, without blanks at the ends. @throws InvalidValue {@code casework.text-missing} if nothing is left */
    static String required(String field, @Nullable String text, int most) {
        String kept = kept(field, text, most).strip();
        if (kept.isEmpty()) {
            throw InvalidValue.onField(field, "casework.text-missing");
        }
        return kept;
    }

    /** The constant of that name. @throws InvalidValue {@code casework.choice-unknown} */
    static <E extends Enum<E>> E choice(String field, Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw InvalidValue.onField(field, "casework.choice-unknown");
    }
}
