package zujie.funds.account;

import java.util.List;

/** The feature codes of what banks report (R6.3). Unknown ones are kept and flagged, never lost. */
public final class FeatureCode {

    /** 取消上报. */
    public static final String CANCEL = "0000";

    private static final List<String> KNOWN =
            List.of("1001", "1002", "2001", "3001", "3002", "3003", "3004", "3005", "3006", "3007", "3008", "9999");

    private FeatureCode() {}

    /** Those that a bank can choose, without 取消上报. */
    public static List<String> all() {
        return KNOWN;
    }

    public static boolean isKnown(String code) {
        return CANCEL.equals(code) || KNOWN.contains(code);
    }

    /** Message key of its name. */
    public static String textKey(String code) {
        return "funds.feature." + (isKnown(code) ? code : "unknown");
    }
}
