package zujie.platform.idempotency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The key that the current request works under.
 *
 * @param since when it was claimed; tells this claim from a later one of the same key
 */
record Claim(String caller, String key, Instant since) {

    static final String PROPERTY = Claim.class.getName();
    static final ThreadLocal<@Nullable Claim> CURRENT = new ThreadLocal<>();
}
