package zujie.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/**
 * Where a piece of a list ends: the sort value and the id of its last row. The next piece begins behind it by index, so
 * the thousandth costs what the first does. Opaque to callers.
 *
 * @param value the sort value as text
 * @param id tells rows of equal sort value apart
 */
public record Cursor(String value, UUID id) {

    private static final String BETWEEN = "\u001f";

    public static Cursor at(Object value, UUID id) {
        return new Cursor(value.toString(), id);
    }

    /** Reads what {@link #text()} wrote. @throws InvalidValue if it is not a cursor of ours; null for null or empty */
    public static @Nullable Cursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(plain.split(BETWEEN, -1));
            return new Cursor(parts.get(0), UUID.fromString(parts.get(1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw InvalidValue.onField("cursor", "platform.cursor-invalid");
        }
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((value + BETWEEN + id).getBytes(StandardCharsets.UTF_8));
    }

    /** The sort value as an instant. @throws InvalidValue if it is none */
    public Instant instant() {
        try {
            return Instant.parse(value);
        } catch (DateTimeException e) {
            throw InvalidValue.onField("cursor", "platform.cursor-invalid");
        }
    }

    /** The sort value as a whole number. @throws InvalidValue if it is none */
    public long number() {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw InvalidValue.onField("cursor", "platform.cursor-invalid");
        }
    }
}
