package zujie.funds.history;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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

    /** As a time line shows them, the latest first; {@code key} is the beginning of the texts, {@code funds.lookup-step.}. */
    public static List<TimelineEntry> timeline(List<Step> steps, String key, Locale locale) {
        List<TimelineEntry> entries = steps.stream()
                .map(s -> new TimelineEntry(
                        s.at(),
                        Texts.get(locale, key + s.event()) + (s.note().isBlank() ? "" : " · " + s.note()),
                        (s.who() + " " + s.org()).strip(),
                        null))
                .collect(Collectors.toList());
        Collections.reverse(entries);
        return entries;
    }
}
