package zujie.funds.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * Money that a bank has frozen and no other freeze counts.
 *
 * @param frozenFen 冻结金额, in fen
 * @param involvedFen 其中涉案金额, in fen
 * @param at the moment of execution at the bank
 */
public record Frozen(UUID orderId, String bankCode, String unitPath, long frozenFen, long involvedFen, Instant at) {}
