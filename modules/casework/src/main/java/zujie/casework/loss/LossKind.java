package zujie.casework.loss;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/** How it was lost, and what is asked about it: names of fields, the needed ones first. */
enum LossKind {
    /** 寄递现金. */
    COURIER_CASH(0, "waybill", "courierPhone", "company", "from", "to"),
    /** 寄递黄金. */
    COURIER_GOLD(0, "waybill", "courierPhone", "company", "weight", "to"),
    /** 当面交付现金. */
    HANDED_CASH(1, "place", "receiver", "vehicle", "receiverPhone"),
    WECHAT(1, "orderNo", "payee"),
    ALIPAY(1, "orderNo", "payee"),
    /** USDT on Tron. */
    USDT_TRC20(1, "tronAddress", "tronHash", "quantity"),
    /** USDT on Ethereum or another chain with its addresses (BEP-20). */
    USDT_ERC20(1, "ethAddress", "ethHash", "quantity"),
    /** 数字人民币. */
    ECNY(1, "walletNo", "serialNo"),
    /** 礼品卡、购物卡. */
    GIFT_CARD(2, "brand", "cardNo", "sentTo"),
    /** 话费充值. */
    PHONE_CREDIT(1, "chargedPhone", "orderNo", "platform");

    /** More than any kind has. */
    static final int MOST_FIELDS = 5;

    private final int needed;
    private final List<String> fields;

    LossKind(int needed, String... fields) {
        this.needed = needed;
        this.fields = List.of(fields);
    }

    List<String> fields() {
        return fields;
    }

    boolean needs(String field) {
        return fields.indexOf(field) >= 0 && fields.indexOf(field) < needed;
    }

    /** Whether it is on its way and can still be stopped. */
    boolean isOnItsWay() {
        return this == COURIER_CASH || this == COURIER_GOLD;
    }

    /** @throws InvalidValue {@code casework.choice-unknown} */
    static LossKind of(String at, @Nullable String name) {
        for (LossKind kind : values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw InvalidValue.onField(at + "kind", "casework.choice-unknown");
    }
}
