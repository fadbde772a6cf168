package zujie.funds.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An institution's address as it is shown.
 *
 * @param secrets how many live: one, or two during a change
 * @param deliveredAt when it last took a call
 * @param failedAt when a call last failed; the reason in {@code lastError}, null once one got through
 * @param secret the new secret, in the answer to the command that made it and never again
 */
public record WebhookRow(
        UUID id,
        String bankCode,
        String url,
        boolean active,
        int secrets,
        String registeredBy,
        Instant registeredAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant failedAt,
        @Nullable String lastError,
        @Nullable String secret) {}
