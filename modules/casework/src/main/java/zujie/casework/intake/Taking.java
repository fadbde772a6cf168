package zujie.casework.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What confirmed findings become in the form of a report: lines of transfers and of contacts, as the form's inputs name
 * them, and what goes into the facts of the case.
 *
 * @param transfers one for each sum; without a sum one for each account
 * @param brief a line for the brief facts; empty if there is nothing to add
 */
public record Taking(List<Map<String, String>> transfers, List<Map<String, String>> contacts, String brief) {

    private static final int WITH_TIME = 16;

    /**
     * @param partners clearing codes of the banks that can be chosen; another bank's code is left out
     */
    public static Taking of(List<Finding> confirmed, Set<String> partners) {
        return new Taking(transfers(confirmed, partners), contacts(confirmed), orders(confirmed));
    }

    private static List<Map<String, String>> transfers(List<Finding> all, Set<String> partners) {
        List<Finding> payees =
                of(all, FindingKind.ACCOUNT).stream().filter(a -> !a.payer()).toList();
        List<Finding> payers =
                of(all, FindingKind.ACCOUNT).stream().filter(Finding::payer).toList();
        List<Finding> amounts = of(all, FindingKind.AMOUNT);
        List<Finding> holders = of(all, FindingKind.HOLDER).stream()
                .filter(h -> payers.stream().noneMatch(p -> p == nearest(h, of(all, FindingKind.ACCOUNT))))
                .toList();
        List<Finding> times = of(all, FindingKind.TIME).stream()
                .filter(t -> t.value().length() >= WITH_TIME)
                .toList();
        List<Map<String, String>> lines = new ArrayList<>();
        for (Finding amount : amounts) {
            lines.add(line(amount, nearest(amount, payees), amount, holders, times, partners));
        }
        for (Finding payee : payees) {
            if (lines.stream().noneMatch(line -> payee.value().equals(line.get("payeeAccount")))) {
                lines.add(line(payee, payee, null, holders, times, partners));
            }
        }
        if (lines.isEmpty() && !holders.isEmpty()) {
            lines.add(line(holders.get(0), null, null, holders, times, partners));
        }
        if (payers.size() == 1) {
            for (Map<String, String> line : lines) {
                line.put("payerAccount", payers.get(0).value());
                bank(line, "payerBank", payers.get(0), partners);
            }
        }
        return lines;
    }

    private static Map<String, String> line(
            Finding at,
            @Nullable Finding payee,
            @Nullable Finding amount,
            List<Finding> holders,
            List<Finding> times,
            Set<String> partners) {
        Map<String, String> line = new HashMap<>();
        if (payee != null) {
            line.put("payeeAccount", payee.value());
            bank(line, "payeeBank", payee, partners);
        }
        if (amount != null) {
            line.put("amountFen", amount.value());
        }
        Finding holder = nearest(payee == null ? at : payee, holders);
        if (holder != null) {
            line.put("payeeName", holder.value());
        }
        Finding time = timeOf(at, times);
        if (time != null) {
            line.put("transferredAt", time.value());
        }
        return line;
    }

    private static void bank(Map<String, String> line, String input, Finding account, Set<String> partners) {
        if (account.bankCode() != null && partners.contains(account.bankCode())) {
            line.put(input, account.bankCode());
        }
    }

    /** The last time before it, else the first behind it. */
    private static @Nullable Finding timeOf(Finding at, List<Finding> times) {
        return times.stream()
                .filter(t -> t.start() < at.start())
                .max(Comparator.comparingInt(Finding::start))
                .orElseGet(() -> times.isEmpty() ? null : times.get(0));
    }

    private static @Nullable Finding nearest(Finding to, List<Finding> of) {
        return of.stream()
                .min(Comparator.comparingInt(
                        f -> f.start() >= to.start() ? f.start() - to.end() : to.start() - f.end()))
                .orElse(null);
    }

    private static List<Map<String, String>> contacts(List<Finding> all) {
        List<Map<String, String>> lines = new ArrayList<>();
        for (Finding found : all) {
            String kind =
                    switch (found.kind()) {
                        case PHONE -> "PHONE";
                        case SHOWN_NUMBER -> "SHOWN_NUMBER";
                        case QQ, WECHAT, MESSENGER -> "ACCOUNT";
                        case LINK -> "SITE";
                        case APP -> "APP";
                        default -> "";
                    };
            if (!kind.isEmpty()) {
                Map<String, String> line = new HashMap<>();
                line.put("kind", kind);
                line.put("value", prefix(found.kind()) + found.value());
                lines.add(line);
            }
        }
        return lines;
    }

    private static String prefix(FindingKind kind) {
        return kind == FindingKind.QQ ? "QQ " : kind == FindingKind.WECHAT ? "微信 " : "";
    }

    private static String orders(List<Finding> all) {
        List<String> numbers =
                of(all, FindingKind.ORDER_NO).stream().map(Finding::value).toList();
        return numbers.isEmpty() ? "" : "交易单号：" + String.join("、", numbers);
    }

    private static List<Finding> of(List<Finding> all, FindingKind kind) {
        return all.stream().filter(f -> f.kind() == kind).toList();
    }
}
