package zujie.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Claims of commands that failed, and that could not be freed since the database was gone. They are freed when the command
 * is repeated: only what was not committed is, so a command that was done after all is not done twice.
 */
@ApplicationScoped
class StrandedClaims {

    /** More than that die of age, as if this instance had died. */
    private static final int MOST = 10_000;

    private final Map<String, Claim> claims = new ConcurrentHashMap<>();

    void keep(Claim claim) {
        if (claims.size() < MOST) {
            claims.put(name(claim.caller(), claim.key()), claim);
        }
    }

    @Nullable
    Claim of(String caller, String key) {
        return claims.get(name(caller, key));
    }

    void forget(Claim claim) {
        claims.remove(name(claim.caller(), claim.key()), claim);
    }

    private static String name(String caller, String key) {
        return caller + "\n" + key;
    }
}
