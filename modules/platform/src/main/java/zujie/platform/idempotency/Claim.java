package zujie.platform.idempotency;

import org.jspecify.annotations.Nullable;

/** The key that the current request works under. */
record Claim(String caller, String key) {

    static final String PROPERTY = Claim.class.getName();
    static final ThreadLocal<@Nullable Claim> CURRENT = new ThreadLocal<>();
}
