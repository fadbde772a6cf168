package zujie.casework.api;

import java.util.UUID;
import zujie.kernel.rule.NotFound;

/** The cases (案件) of the caller's unit and below. */
public interface Cases {

    /** @throws NotFound {@code casework.case-not-found} if there is none in the caller's scope */
    CaseView require(UUID id);
}
