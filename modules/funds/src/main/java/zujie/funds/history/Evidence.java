package zujie.funds.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.attachment.Attachments;

/** Files that prove something: what is named must be attached to that very record. */
@ApplicationScoped
public class Evidence {

    @Inject
    Attachments attachments;

    /** @throws RuleViolation {@code funds.evidence-missing} on the field if no such file is attached to the record */
    public UUID require(String field, String recordType, UUID record, @Nullable UUID attachment) {
        if (attachment != null
                && attachments.of(recordType, record.toString()).stream()
                        .anyMatch(row -> row.id().equals(attachment))) {
            return attachment;
        }
        throw RuleViolation.onField(field, "funds.evidence-missing");
    }
}
