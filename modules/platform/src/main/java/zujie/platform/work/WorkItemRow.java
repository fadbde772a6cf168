package zujie.platform.work;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A work item as a desk shows it; the parts mean what they mean in {@link NewWorkItem}. */
public record WorkItemRow(
        UUID id,
        String kind,
        String subjectType,
        String subjectId,
        String title,
        String counterpart,
        @Nullable Long amountFen,
        String link,
        String role,
        String unitPath,
        Instant createdAt,
        @Nullable Instant dueAt,
        String consequence,
        int escalation) {}
