package zujie.outreach.privacy;

/**
 * A place in a text that must not be published.
 *
 * @param field {@code title}, {@code body} or {@code advice}
 * @param kind what it looks like
 * @param from first character, counted from 1
 * @param to last character, counted from 1
 * @param excerpt the place with its middle hidden
 */
public record Finding(String field, Kind kind, int from, int to, String excerpt) {

    /** What a place looks like. */
    public enum Kind {
        IDENTITY,
        CARD,
        MOBILE,
        PHONE,
        NUMBER,
        LINK,
        CONTACT,
        ADDRESS,
        NAME,
        CASE_DATA;

        /** Code of the rule that is broken, such as {@code outreach.personal-data-mobile}. */
        public String code() {
            return "outreach.personal-data-"
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static Finding in(String field, Kind kind, String text, int start, int end) {
        String place = text.substring(start, end);
        int length = place.codePointCount(0, place.length());
        int kept = Math.min(3, length / 3);
        String head = place.substring(0, place.offsetByCodePoints(0, Math.max(kept, 1)));
        String tail = place.substring(place.offsetByCodePoints(0, length - kept));
        return new Finding(
                field,
                kind,
                text.codePointCount(0, start) + 1,
                text.codePointCount(0, end),
                (head + "***" + tail).replaceAll("\\s+", " "));
    }
}
