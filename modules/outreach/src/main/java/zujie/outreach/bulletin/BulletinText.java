package zujie.outreach.bulletin;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/**
 * What a bulletin says. Plain text: whatever looks like markup is shown as it was typed.
 *
 * @param title at most 60 characters
 * @param place at district level (R9.8), at most 40 characters
 * @param body what happened and how the scam works, at most 4,000 characters
 * @param advice how to answer it, at most 2,000 characters
 */
@Embeddable
record BulletinText(
        String title,
        String place,
        @Column(columnDefinition = "text") String body,
        @Column(columnDefinition = "text") String advice) {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_PLACE = 40;
    private static final int LONGEST_BODY = 4000;
    private static final int LONGEST_ADVICE = 2000;

    /** @throws InvalidValue on the first field that is empty or too long */
    static BulletinText of(
            @Nullable String title, @Nullable String place, @Nullable String body, @Nullable String advice) {
        return new BulletinText(
                checked("title", line(title), LONGEST_TITLE),
                checked("place", line(place), LONGEST_PLACE),
                checked("body", lines(body), LONGEST_BODY),
                checked("advice", lines(advice), LONGEST_ADVICE));
    }

    private static String line(@Nullable String typed) {
        return lines(typed).replaceAll("\\s+", " ");
    }

    /** Control characters and halves of characters have no place in a text, nor in the feed's XML. */
    private static String lines(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            boolean lineOrTab = c == '\n' || c == '\t';
            boolean broken =
                    Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
            if (lineOrTab || !broken) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString().strip();
    }

    private static String checked(String field, String text, int longest) {
        if (text.isEmpty()) {
            throw InvalidValue.onField(field, "outreach.text-missing");
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw InvalidValue.onField(field, "outreach.text-too-long", longest);
        }
        return text;
    }
}
