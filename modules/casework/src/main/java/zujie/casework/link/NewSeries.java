package zujie.casework.link;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a series of a case and those that were linked with it; the room of series does it. */
public interface NewSeries {

    /** @return the id of the series */
    UUID of(UUID caseId, @Nullable String title, @Nullable String reason);
}
