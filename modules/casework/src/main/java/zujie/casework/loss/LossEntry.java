package zujie.casework.loss;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A loss as typed or sent.
 *
 * @param kind {@code COURIER_CASH, COURIER_GOLD, HANDED_CASH, WECHAT, ALIPAY, USDT_TRC20, USDT_ERC20, ECNY, GIFT_CARD} or
 *     {@code PHONE_CREDIT}
 * @param amountFen what it was worth, in fen; null if unknown
 * @param happenedAt when it was sent or handed over; null if unknown
 * @param details what the kind asks for, by field: {@code waybill, courierPhone, company, from, to, weight, place, receiver,
 *     vehicle, receiverPhone, orderNo, payee, tronAddress, tronHash, ethAddress, ethHash, quantity, walletNo, serialNo,
 *     brand, cardNo, sentTo, chargedPhone, platform}
 */
public record LossEntry(
        @NotNull String kind,
        @Nullable Long amountFen,
        @Nullable Instant happenedAt,
        @Nullable Map<String, String> details) {}
