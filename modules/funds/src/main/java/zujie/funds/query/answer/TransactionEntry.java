package zujie.funds.query.answer;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * One transaction as a bank sends it (100302), unchecked; money in fen.
 *
 * @param serial the bank's own number; of one account it counts once
 * @param account null: the account that was asked about
 * @param direction {@code IN} or {@code OUT}; 贷/1 and 借/0 are understood too
 * @param currency null: CNY
 */
public record TransactionEntry(
        @Nullable String serial,
        @Nullable String account,
        @Nullable String direction,
        @Nullable String kind,
        @Nullable String currency,
        @Nullable Long amountFen,
        @Nullable Long balanceFen,
        @Nullable Instant at,
        @Nullable String otherBank,
        @Nullable String otherAccount,
        @Nullable String otherName,
        @Nullable String branch,
        @Nullable String terminal,
        @Nullable String ip,
        @Nullable String mac,
        @Nullable String remark) {

    private static final Set<String> IN = Set.of("IN", "1", "贷", "C", "进", "收", "收入", "转入", "入账");
    private static final Set<String> OUT = Set.of("OUT", "0", "借", "D", "出", "付", "支出", "转出", "支付");

    /** @throws InvalidValue on {@code direction} */
    public String readDirection() {
        String typed = Normaliser.compact(direction).toUpperCase(Locale.ROOT);
        if (IN.contains(typed)) {
            return "IN";
        }
        if (OUT.contains(typed)) {
            return "OUT";
        }
        throw InvalidValue.onField("direction", "funds.query-direction-unknown");
    }

    /** In one form for all banks; empty for nothing. @throws InvalidValue on the field */
    static String account(String field, @Nullable String typed) {
        String number = Normaliser.identifier(typed);
        try {
            return number.isEmpty() ? "" : new BankAccountNo(number).value();
        } catch (InvalidValue e) {
            throw e.at(field);
        }
    }

    /** @throws InvalidValue on the field if it is longer than {@code most} */
    static String line(String field, @Nullable String typed, int most) {
        String text = Normaliser.line(typed);
        if (text.length() > most) {
            throw InvalidValue.onField(field, "funds.text-too-long", most);
        }
        return text;
    }

    @Override
    public String toString() {
        return "TransactionEntry";
    }
}
