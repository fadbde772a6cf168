package zujie.funds.history;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zujie.platform.text.Texts;
import zujie.web.record.TimelineEntry;

/**
 * A step in the life of a record.
 *
 * @param event such as {@code ISSUED}; its text is the record type's key with the event behind it
 * @param note in the words of whoever did it; may be empty
 */
public record Step(Instant at, String event, String who, String org, String note) {

    private static final Set<String> COUNTED = Set.of("ANSWERED", "PART_ANSWERED", "PUSHED", "CORRECTED");
    private static final Pattern COUNTS = Pattern.compile("\\+(\\d+)(?: ~(\\d+) -(\\d+))?((?: .*)?)", Pattern.DOTALL);

    /** As a time line shows them, the latest first; {@code key} is the beginning of the texts, {@code funds.lookup-step.}. */
    public static List<TimelineEntry> timeline(List<Step> steps, String key, Locale locale) {
        List<TimelineEntry> entries = steps.stream()
                .map(s -> new TimelineEntry(
                        s.at(),
                        Texts.get(locale, key + s.event()) + (s.note().isBlank() ? "" : " · " + s.words(locale)),
                        (s.who() + " " + s.org()).strip(),
                        null))
                .collect(Collectors.toList());
        Collections.reverse(entries);
        return entries;
    }

    /** The note, with the counts that data leave in it ({@code +5 ~1 -2}) in the reader's language. */
    private String words(Locale locale) {
        Matcher counts = COUNTS.matcher(note);
        if (!COUNTED.contains(event) || !counts.matches()) {
            return note;
        }
        String said = counts.group(2) == null
                ? Texts.get(locale, "funds.lookup.received", counts.group(1))
                : Texts.get(locale, "funds.lookup.changed", counts.group(1), counts.group(2), counts.group(3));
        return (said + " " + counts.group(4).strip()).strip();
    }
}
