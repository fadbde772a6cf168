package zujie.funds.gateway.envelope;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an order is called towards payment institutions (A00xxx, §6): stop and freeze have codes of their own, extension
 * and release share one and are told apart by the application type.
 */
public final class WireCodes {

    /** Application type of payment institutions: 00 延期, 01 解除, 02 执行. */
    private static final Map<String, Wired> PAYMENT = Map.of(
            "100101", new Wired("A00105", "02"),
            "100103", new Wired("A00107", "01"),
            "100105", new Wired("A00107", "00"),
            "100201", new Wired("A00205", "02"),
            "100203", new Wired("A00207", "01"),
            "100205", new Wired("A00207", "00"));

    private static final Set<String> FEEDBACK = Set.of("A00106", "A00108", "A00206", "A00208", "A00312");

    /** 单笔查询, which payment institutions alone have. */
    private static final String SINGLE = "A00311";

    private WireCodes() {}

    /** @param applicationType null for banks, and for what payment institutions are asked */
    public record Wired(String code, @Nullable String applicationType) {}

    /** @return how an order of that code goes out; null if there is no such order for payment institutions */
    public static @Nullable Wired of(String code, boolean payment) {
        if (code.equals(SINGLE)) {
            return payment ? new Wired(SINGLE, null) : null;
        }
        return payment ? PAYMENT.get(code) : new Wired(code, null);
    }

    /** Code of the feedback to an order: one more (§6). */
    public static String feedbackTo(String code) {
        int at = code.length() - 3;
        return code.substring(0, at) + String.format("%03d", Integer.parseInt(code.substring(at)) + 1);
    }

    /** Whether a code is a payment institution's feedback, whose meaning only its order tells. */
    public static boolean isPaymentFeedback(String code) {
        return FEEDBACK.contains(code);
    }
}
