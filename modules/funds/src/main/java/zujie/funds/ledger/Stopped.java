package zujie.funds.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * Money that a bank has stopped.
 *
 * @param accountBalanceFen 账户止付余额: what lay on the account, in fen
 * @param disputedFen 其中涉案金额: how much of it is in dispute, in fen
 * @param at the moment of execution at the bank
 */
public record Stopped(
        UUID orderId,
        UUID reportId,
        String bankCode,
        String unitPath,
        long accountBalanceFen,
        long disputedFen,
        Instant at) {}
