package zujie.casework.draft;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A draft as its author left it.
 *
 * @param openedAt when the form was opened: the clock of R1.5 goes on from there
 * @param fields what stood in the inputs, by name
 */
public record DraftDetail(UUID id, Instant openedAt, Instant savedAt, Map<String, String> fields) {

    public DraftDetail {
        fields = Map.copyOf(fields);
    }

    static DraftDetail of(ReportDraft draft) {
        return new DraftDetail(draft.id(), draft.openedAt(), draft.savedAt(), Drafts.read(draft.content()));
    }
}
