package zujie.casework.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows; null or empty parts do not narrow it.
 *
 * @param from first instant of opening
 * @param to first instant of opening that is no longer shown
 * @param leadOfficer only the cases of that officer
 */
public record CaseFilter(
        @Nullable String state,
        @Nullable String kind,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID leadOfficer) {

    /** Everything. */
    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null);
}
