package zujie.funds.order;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/** What stands in the inputs of a screen, by their names: {@code #{page.form.v.account}}. */
public final class Form implements Serializable {

    private static final long serialVersionUID = 1;

    private final HashMap<String, Object> v = new HashMap<>();

    public Map<String, Object> getV() {
        return v;
    }

    public void set(String field, @Nullable Object value) {
        v.put(field, value);
    }

    /** Without blanks at the ends; empty for nothing. */
    public String text(String field) {
        Object typed = v.get(field);
        return typed == null ? "" : typed.toString().strip();
    }

    public boolean flag(String field) {
        return Boolean.parseBoolean(text(field));
    }

    /** @throws InvalidValue {@code funds.amount-malformed} */
    public @Nullable Long fen(String field) {
        return Typed.fen(field, text(field));
    }

    /** @throws InvalidValue {@code funds.time-malformed} */
    public @Nullable Instant time(String field) {
        return Typed.time(field, text(field));
    }

    /** @throws InvalidValue {@code funds.day-malformed} */
    public @Nullable LocalDate day(String field) {
        return day(field, text(field));
    }

    /** @throws InvalidValue {@code funds.day-malformed}; null for nothing */
    public static @Nullable LocalDate day(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw InvalidValue.onField(field, "funds.day-malformed");
        }
    }

    /** @throws InvalidValue {@code funds.value-unknown} */
    public @Nullable UUID id(String field) {
        String typed = text(field);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw InvalidValue.onField(field, "funds.value-unknown", typed);
        }
    }

    /** The constant of a name. @throws InvalidValue {@code funds.value-unknown} naming the field */
    public static <E extends Enum<E>> E constant(Class<E> type, String field, @Nullable String name) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw InvalidValue.onField(field, "funds.value-unknown", name == null ? "" : name);
    }
}
