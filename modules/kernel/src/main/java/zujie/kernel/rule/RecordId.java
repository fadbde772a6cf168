package zujie.kernel.rule;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids of records as they come out of addresses and forms. */
public final class RecordId {

    private RecordId() {}

    /**
     * @param code of the text for a record that does not exist, e.g. {@code funds.freeze-not-found}
     * @throws NotFound if the text is no id: to the caller an id of nothing and a malformed one are the same
     */
    public static UUID of(@Nullable String text, String code) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw NotFound.of(code);
        }
    }

    /** @return null if the text is missing or blank, else as {@link #of} */
    public static @Nullable UUID ofOptional(@Nullable String text, String code) {
        return text == null || text.isBlank() ? null : of(text, code);
    }
}
