package zujie.outreach.dissuasion.sms;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A template in a list; an empty {@code fraudType} is for every class without a template of its own. */
public record SmsTemplateRow(
        UUID id, String fraudType, String text, String author, Instant validFrom, @Nullable Instant retiredAt) {}
