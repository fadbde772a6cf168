package zujie.outreach.bulletin;

import java.util.Map;
import java.util.Set;

/** The states of a bulletin and their legal moves. */
enum BulletinState {
    DRAFT("grey"),
    SUBMITTED("amber"),
    PUBLISHED("green"),
    WITHDRAWN("red");

    private static final Map<BulletinState, Set<BulletinState>> NEXT = Map.of(
            DRAFT, Set.of(SUBMITTED, WITHDRAWN),
            SUBMITTED, Set.of(DRAFT, PUBLISHED, WITHDRAWN),
            PUBLISHED, Set.of(WITHDRAWN));

    private final String tone;

    BulletinState(String tone) {
        this.tone = tone;
    }

    boolean canBecome(BulletinState to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    /** Colour of the state on screens. */
    String tone() {
        return tone;
    }
}
