package zujie.web.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a record.
 *
 * @param at by the business clock
 * @param text in the reader's language, masked
 * @param who name of the actor
 * @param link screen of what it is about; null if there is none
 */
public record TimelineEntry(Instant at, String text, String who, @Nullable String link) {}
