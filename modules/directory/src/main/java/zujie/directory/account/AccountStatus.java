package zujie.directory.account;

import java.util.Map;
import java.util.Set;

/** The states of an account and their legal moves. */
enum AccountStatus {
    /** Written here, not yet confirmed by Keycloak: cannot be used, the invitation may be repeated. */
    INVITED,
    ACTIVE,
    LOCKED;

    private static final Map<AccountStatus, Set<AccountStatus>> NEXT =
            Map.of(INVITED, Set.of(ACTIVE), ACTIVE, Set.of(LOCKED), LOCKED, Set.of(ACTIVE));

    boolean canBecome(AccountStatus to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }
}
