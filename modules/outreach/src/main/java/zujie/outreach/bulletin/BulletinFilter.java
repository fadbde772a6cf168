package zujie.outreach.bulletin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of bulletins shows; null leaves it open. */
record BulletinFilter(@Nullable BulletinState state, @Nullable String fraudType, @Nullable UUID caseId) {

    static final BulletinFilter ALL = new BulletinFilter(null, null, null);

    String described() {
        return "state=" + state + " type=" + fraudType + " case=" + caseId;
    }
}
