package zujie.outreach.bulletin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of bulletins shows; null leaves it open.
 *
 * @param publishedFrom published then or later, withdrawn since or not
 * @param publishedTo published before
 */
record BulletinFilter(
        @Nullable BulletinState state,
        @Nullable String fraudType,
        @Nullable UUID caseId,
        @Nullable Instant publishedFrom,
        @Nullable Instant publishedTo) {

    static final BulletinFilter ALL = new BulletinFilter(null, null, null, null, null);

    String described() {
        return "state=" + state + " type=" + fraudType + " case=" + caseId + " published=" + publishedFrom + ".."
                + publishedTo;
    }
}
