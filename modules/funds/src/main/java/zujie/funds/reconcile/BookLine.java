package zujie.funds.reconcile;

import java.time.Instant;

/**
 * What one order holds by our book.
 *
 * @param kind {@code STOP} or {@code FREEZE}
 * @param resultCode as the bank answered it
 * @param heldFen 账户止付余额, or the sum frozen, in fen
 */
public record BookLine(String applicationId, String kind, String resultCode, long heldFen, Instant executedAt) {}
