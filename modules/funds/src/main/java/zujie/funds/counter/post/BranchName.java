package zujie.funds.counter.post;

import java.util.List;
import zujie.kernel.text.Normaliser;

/** The name of a branch without its bank's: 中国工商银行马连道支行, 工行马连道支行 and 马连道支行 are the same counter. */
final class BranchName {

    private static final String COUNTRY = "中国";
    private static final String BANK = "银行";

    private BranchName() {}

    /** @param bank short name of the head office, such as 工商银行 */
    static String of(String bank, String typed) {
        String name = Normaliser.compact(typed);
        String own = Normaliser.compact(bank);
        String brief = own.endsWith(BANK) && own.length() > BANK.length() ? own.charAt(0) + "行" : own;
        for (String prefix : List.of(COUNTRY + own, own, brief)) {
            if (name.startsWith(prefix) && name.length() > prefix.length()) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }

    static boolean same(String bank, String one, String other) {
        return of(bank, one).equals(of(bank, other));
    }
}
