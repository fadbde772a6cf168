package zujie.funds.gateway.record;

import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.exchange.GatewayMessageRow;

/**
 * A message with its words, personal data masked.
 *
 * @param content null if it could not be read, or was never fetched
 * @param answer what was answered to it; null if nothing was yet, or it is an order out
 */
public record GatewayMessageView(GatewayMessageRow message, @Nullable String content, @Nullable String answer) {}
