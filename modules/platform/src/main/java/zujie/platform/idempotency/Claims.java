package zujie.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes and frees claims also while the database comes and goes. What could not be freed, and what may have been taken in
 * a commit whose answer was lost, is remembered and freed when the command is repeated: only a claim whose command was not
 * committed is, so a command that was done after all is not done twice.
 */
@ApplicationScoped
class Claims {

    /** More than that die of age, as if this instance had died. */
    private static final int MOST = 10_000;

    private final Map<String, Claim> stranded = new ConcurrentHashMap<>();

    @Inject
    IdempotencyKeys keys;

    /** Null if the key is now the caller's, else what is known of it. */
    @Nullable
    StoredAnswer take(Claim claim, String hash) {
        Claim before = stranded.get(name(claim));
        if (before != null) {
            keys.free(before);
            stranded.remove(name(before), before);
        }
        try {
            return keys.claimNew(claim, hash) ? null : keys.claim(claim, hash);
        } catch (RuntimeException e) {
            remember(claim);
            throw e;
        }
    }

    void free(Claim claim) {
        try {
            keys.free(claim);
        } catch (RuntimeException e) {
            remember(claim);
        }
    }

    private void remember(Claim claim) {
        if (stranded.size() < MOST) {
            stranded.put(name(claim), claim);
        }
    }

    private static String name(Claim claim) {
        return claim.caller() + "\n" + claim.key();
    }
}
