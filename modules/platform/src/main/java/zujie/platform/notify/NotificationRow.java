package zujie.platform.notify;

import java.time.Instant;

/** Something that a person was told; the parts mean what they mean in {@link NewNotification}. */
public record NotificationRow(long id, String label, String text, String link, boolean sound, Instant createdAt) {}
