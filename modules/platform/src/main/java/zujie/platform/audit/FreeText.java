package zujie.platform.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Masks what looks like a telephone, identity or account number in a text that people wrote. */
final class FreeText {

    /** Standing alone: case numbers begin with a letter, ids have hyphens. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z-])(\\d{3})\\d{4,13}(\\d{3}[0-9Xx])(?![0-9A-Za-z-])");

    private FreeText() {}

    static @Nullable String masked(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher matcher = NUMBER.matcher(text);
        return matcher.replaceAll("$1****$2");
    }
}
