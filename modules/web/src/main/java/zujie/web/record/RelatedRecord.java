package zujie.web.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that belongs to another.
 *
 * @param kind what it is, in the reader's language: 止付指令
 * @param title masked
 * @param state in the reader's language
 * @param tone colour of the state: {@code blue}, {@code amber}, {@code green}, {@code red} or {@code grey}
 * @param link its screen
 * @param due its clock; null if none runs
 */
public record RelatedRecord(String kind, String title, String state, String tone, String link, @Nullable Instant due) {}
