package zujie.directory.program;

import java.util.Map;
import java.util.Set;

/** The states of a service account and their legal moves. */
enum ServiceAccountStatus {
    /** Written here, not yet confirmed by Keycloak: cannot be used, the request may be repeated. */
    REQUESTED,
    ACTIVE,
    STOPPED;

    private static final Map<ServiceAccountStatus, Set<ServiceAccountStatus>> NEXT =
            Map.of(REQUESTED, Set.of(ACTIVE), ACTIVE, Set.of(STOPPED), STOPPED, Set.of(ACTIVE));

    boolean canBecome(ServiceAccountStatus to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }
}
