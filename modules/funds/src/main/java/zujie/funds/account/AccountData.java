package zujie.funds.account;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The four elements (R1.6) as one side has them: the order, or the bank's own books. What a side does not tell is null
 * and is not compared: the national format carries no holder's name in 100102.
 *
 * @param accountName holder
 * @param accountNumber with or without {@code _账号识别号} (R6.1)
 * @param amountFen in fen
 * @param transferredAt the bank's time of the transfer
 */
public record AccountData(
        @Nullable String accountName,
        @Nullable String accountNumber,
        @Nullable Long amountFen,
        @Nullable Instant transferredAt) {

    /** Nothing told. */
    public static final AccountData NONE = new AccountData(null, null, null, null);

    /**
     * What the bank's books say, laid beside this order. Names are equal whatever their width, case, blanks and dots;
     * numbers whatever their blanks and hyphens.
     *
     * @param skew how far the two times may stand apart
     */
    public ElementCheck compare(AccountData books, Duration skew) {
        Map<String, String> judged = new HashMap<>();
        if (accountName != null && books.accountName != null) {
            judge(judged, "NAME", name(accountName).equals(name(books.accountName)));
        }
        if (accountNumber != null && books.accountNumber != null) {
            judge(judged, "ACCOUNT", number(accountNumber).equals(number(books.accountNumber)));
        }
        if (amountFen != null && books.amountFen != null) {
            judge(judged, "AMOUNT", amountFen.equals(books.amountFen));
        }
        if (transferredAt != null && books.transferredAt != null) {
            Duration apart =
                    Duration.between(transferredAt, books.transferredAt).abs();
            judge(judged, "TIME", apart.compareTo(skew) <= 0);
        }
        return new ElementCheck(judged);
    }

    private static void judge(Map<String, String> judged, String element, boolean same) {
        judged.put(element, same ? FourElements.MATCH : FourElements.DIFFER);
    }

    private static String name(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s·•・.]", "")
                .toUpperCase(Locale.ROOT);
    }

    private static String number(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        int mark = plain.indexOf('_');
        return mark < 0 ? plain : plain.substring(0, mark);
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "AccountData";
    }
}
