package zujie.casework.loss;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.phone.PhoneNumber;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * A loss, checked. Identifiers stand in {@code details} in the form that is compared; {@code typed} keeps them as typed where
 * that differs.
 */
record LossFacts(
        LossKind kind,
        @Nullable Long amountFen,
        @Nullable Instant happenedAt,
        Map<String, String> details,
        Map<String, String> typed) {

    private static final int LONGEST = 200;
    /**
     * Numbers of orders. Their payers publish how long they may be and no more: 微信支付订单号 {@code transaction_id} has
     * up to 32 characters (pay.weixin.qq.com, 查询订单), 支付宝交易号 {@code trade_no} up to 64 (opendocs.alipay.com,
     * alipay.trade.query). The numbers seen have 28 digits with the day in them, which is promised nowhere and therefore not
     * asked for; of 数字人民币 nothing is published. So this is a check of the form, and no check of the number.
     */
    private static final Pattern ORDER = Pattern.compile("[0-9A-Za-z]{10,64}");

    private static final Pattern WECHAT_ORDER = Pattern.compile("[0-9A-Za-z]{10,32}");
    private static final Pattern WAYBILL = Pattern.compile("[0-9A-Za-z]{8,32}");
    private static final Pattern WALLET = Pattern.compile("\\d{10,30}");
    private static final Pattern CARD = Pattern.compile("[0-9A-Za-z]{6,40}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    /** @throws InvalidValue at the input that is wrong, {@code at} in front of its name */
    static LossFacts of(LossEntry entry, String at, Instant now) {
        LossKind kind = LossKind.of(at, entry.kind());
        if (entry.amountFen() != null && entry.amountFen() <= 0) {
            throw InvalidValue.onField(at + "amountFen", "casework.amount-not-positive");
        }
        if (entry.happenedAt() != null && entry.happenedAt().isAfter(now)) {
            throw InvalidValue.onField(at + "happenedAt", "casework.time-in-future");
        }
        Map<String, String> given = entry.details() == null ? Map.of() : entry.details();
        for (String field : given.keySet()) {
            if (!kind.fields().contains(field)) {
                throw InvalidValue.onField(at + field, "casework.loss-field-unknown");
            }
        }
        Map<String, String> details = new LinkedHashMap<>();
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : kind.fields()) {
            String text = Normaliser.line(given.get(field));
            if (text.isEmpty()) {
                if (kind.needs(field)) {
                    throw InvalidValue.onField(at + field, "casework.text-missing");
                }
                continue;
            }
            if (text.codePointCount(0, text.length()) > LONGEST) {
                throw InvalidValue.onField(at + field, "casework.text-too-long", LONGEST);
            }
            String value = read(kind, field, text, at + field);
            details.put(field, value);
            if (!value.equals(text)) {
                typed.put(field, text);
            }
        }
        if (kind.isOnItsWay() && details.isEmpty()) {
            throw InvalidValue.onField(at + kind.fields().get(0), "casework.loss-courier-unknown");
        }
        return new LossFacts(kind, entry.amountFen(), entry.happenedAt(), details, typed);
    }

    private static String read(LossKind kind, String field, String text, String at) {
        String plain = Normaliser.identifier(text);
        return switch (field) {
            case "orderNo", "serialNo" ->
                fit(
                        (kind == LossKind.WECHAT ? WECHAT_ORDER : ORDER)
                                .matcher(plain)
                                .matches(),
                        plain,
                        at,
                        "casework.loss-order-malformed");
            case "waybill" -> fit(WAYBILL.matcher(plain).matches(), plain, at, "casework.loss-waybill-malformed");
            case "walletNo" -> fit(WALLET.matcher(plain).matches(), plain, at, "casework.loss-wallet-malformed");
            case "cardNo" -> fit(CARD.matcher(plain).matches(), plain, at, "casework.loss-card-malformed");
            case "tronAddress", "ethAddress" ->
                fit(
                        "tronAddress".equals(field) ? Chains.isTronAddress(plain) : Chains.isEthereumAddress(plain),
                        plain,
                        at,
                        "casework.loss-address-wrong");
            case "tronHash", "ethHash" ->
                fit(
                        "tronHash".equals(field) ? Chains.isTronHash(plain) : Chains.isEthereumHash(plain),
                        plain.toLowerCase(java.util.Locale.ROOT),
                        at,
                        "casework.loss-hash-malformed");
            case "quantity", "weight" -> quantity(Normaliser.compact(text).replace(",", ""), at);
            case "chargedPhone", "courierPhone", "receiverPhone" -> phone(text, at);
            default -> text;
        };
    }

    private static String fit(boolean fits, String value, String at, String code) {
        if (!fits) {
            throw InvalidValue.onField(at, code);
        }
        return value;
    }

    private static String quantity(String text, String at) {
        if (!NUMBER.matcher(text).matches() || new BigDecimal(text).signum() == 0) {
            throw InvalidValue.onField(at, "casework.loss-quantity-malformed");
        }
        return text;
    }

    private static String phone(String text, String at) {
        try {
            return PhoneNumber.of(text).value();
        } catch (InvalidValue e) {
            throw e.at(at);
        }
    }
}
