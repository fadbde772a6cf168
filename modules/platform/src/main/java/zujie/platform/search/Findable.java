package zujie.platform.search;

import java.time.Instant;
import java.util.UUID;

/**
 * A record as a module puts it into the search.
 *
 * @param id the record's
 * @param type stable name: {@code report, case, lead, suspect, person}
 * @param unitPath whose it is; seen from there and from above
 * @param title shown, masked, up to 200 characters
 * @param sub shown below it, masked, up to 300 characters; a text key in braces is told as it is called today
 * @param link its screen
 * @param words everything it is found by, in full: names, numbers, accounts, facts; never shown
 * @param at newer ones are shown first
 */
public record Findable(
        UUID id, String type, String unitPath, String title, String sub, String link, String words, Instant at) {}
