package zujie.casework.draft;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.identity.PersonName;
import zujie.kernel.rule.InvalidValue;

/**
 * A draft in a list.
 *
 * @param victim masked; null if no name has been typed
 * @param fraudType null if none has been chosen
 */
public record DraftRow(
        UUID id, Instant openedAt, Instant savedAt, @Nullable String victim, @Nullable String fraudType) {

    static DraftRow of(ReportDraft draft) {
        Map<String, String> fields = Drafts.read(draft.content());
        return new DraftRow(
                draft.id(), draft.openedAt(), draft.savedAt(), masked(fields.get("name")), fields.get("fraudType"));
    }

    private static @Nullable String masked(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? null : PersonName.of(name).masked();
        } catch (InvalidValue e) {
            return "*";
        }
    }
}
