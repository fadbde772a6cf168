package zujie.casework.api;

import java.util.List;
import java.util.UUID;
import zujie.kernel.rule.NotFound;

/** The cases (案件) of the caller's unit and below. */
public interface Cases {

    /** @throws NotFound {@code casework.case-not-found} if there is none in the caller's scope */
    CaseView require(UUID id);

    /** The cases of other units that are shared with the caller's now, to read or to work; mostly none. */
    default List<UUID> shared() {
        return List.of();
    }

    /** Whether the case belongs to the caller's unit or below: one that is only shared is looked at, and no more, elsewhere. */
    default boolean isOwn(UUID id) {
        try {
            require(id);
            return true;
        } catch (NotFound foreign) {
            return false;
        }
    }
}
