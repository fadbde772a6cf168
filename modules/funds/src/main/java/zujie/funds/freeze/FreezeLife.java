package zujie.funds.freeze;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a freeze has come, to be read; each part is null as long as it has not happened.
 *
 * @param confirmed whether the bank itself has said that it holds; false for a queued one whose turn came by itself
 * @param queueEndsAt when the earlier freeze ends; null unless queued
 * @param startsAt from when it holds
 * @param expiresAt until when it holds
 * @param renewal what waits for an approver or the bank
 */
record FreezeLife(
        @Nullable Signature legal,
        @Nullable Signature approval,
        @Nullable FreezeTimes times,
        @Nullable Instant readAt,
        @Nullable FreezeAnswer answer,
        boolean confirmed,
        @Nullable Instant queueEndsAt,
        @Nullable Instant startsAt,
        @Nullable Instant expiresAt,
        @Nullable Instant endedAt,
        int renewals,
        @Nullable Renewal renewal,
        @Nullable Unfreezing unfreezing,
        @Nullable Instant liftedAt,
        @Nullable Instant ownerToldAt) {}
