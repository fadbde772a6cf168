package zujie.casework.lead;

import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/** Reads what was typed and says which input was wrong. */
final class LeadText {

    static final int LONGEST_REASON = 500;

    private LeadText() {}

    /** The text without blanks at the ends. @throws InvalidValue {@code casework.text-missing}, {@code casework.text-too-long} */
    static String required(String field, @Nullable String typed, int most) {
        String text = optional(field, typed, most);
        if (text.isEmpty()) {
            throw InvalidValue.onField(field, "casework.text-missing");
        }
        return text;
    }

    /** As {@link #required}; null becomes empty. @throws InvalidValue {@code casework.text-too-long} */
    static String optional(String field, @Nullable String typed, int most) {
        String text = typed == null ? "" : typed.strip();
        if (text.codePointCount(0, text.length()) > most) {
            throw InvalidValue.onField(field, "casework.text-too-long", most);
        }
        return text;
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
