package zujie.web.record;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be done with a record.
 *
 * @param text what it says, in the reader's language
 * @param path of the screen that does it, from the root
 * @param whyNot why it cannot be done now; null if it can
 */
public record ActionLink(String text, String path, @Nullable String whyNot) {}
