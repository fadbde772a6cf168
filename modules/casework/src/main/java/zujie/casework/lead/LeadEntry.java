package zujie.casework.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead as it comes in.
 *
 * @param source {@code DESK} (also for null), {@code PUBLIC, BANK, CARRIER, UNIT} or {@code ANALYSIS}; of a partner's program
 *     {@code BANK} or {@code CARRIER}, whatever stands here
 * @param title up to 120 characters
 * @param content up to 4,000 characters
 * @param toOrg code of the police unit that shall deal with it; null leaves it to be pushed later, and a partner's lead goes
 *     to the centre
 * @param marks up to 20
 */
public record LeadEntry(
        @Nullable String source,
        @Nullable String title,
        @Nullable String content,
        @Nullable String toOrg,
        @Nullable List<MarkEntry> marks) {

    /** An identifier that the lead names: {@code ACCOUNT, PHONE, MESSENGER, SITE, APP, DEVICE} or {@code PERSON}. */
    public record MarkEntry(@Nullable String kind, @Nullable String value) {}
}
