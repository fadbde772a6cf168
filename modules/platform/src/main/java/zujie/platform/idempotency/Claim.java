package zujie.platform.idempotency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The key that the current request works under.
 *
 * @param caller who sent it: keys of different callers have nothing to do with each other
 * @param hash of the request: method, path and body
 * @param since when it came, in microseconds; tells this request from a later one with the same key
 */
record Claim(String caller, String key, String hash, Instant since) {

    static final String PROPERTY = Claim.class.getName();
    static final ThreadLocal<@Nullable Claim> CURRENT = new ThreadLocal<>();
}
