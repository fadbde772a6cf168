package zujie.funds.corporate;

import java.util.Locale;

/** 管控级别: what the bank does about an account, from nothing to everything. */
public enum ControlLevel {
    /** 不管控. */
    NONE,
    /** 重点监测. */
    WATCH,
    /** 暂停非柜面业务. */
    COUNTER_ONLY,
    /** 只收不付. */
    CREDIT_ONLY,
    /** 中止业务. */
    SUSPENDED;

    /** A limit needs a decision from above, and its holder must be told why and how to appeal (R3.1). */
    public boolean limits() {
        return compareTo(WATCH) > 0;
    }

    /** The dated parameter with the months until the next review. */
    String months() {
        return "funds.corporate-review-months-"
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Colour on screens. */
    public String tone() {
        return switch (this) {
            case NONE -> "green";
            case WATCH -> "amber";
            case COUNTER_ONLY, CREDIT_ONLY, SUSPENDED -> "red";
        };
    }
}
