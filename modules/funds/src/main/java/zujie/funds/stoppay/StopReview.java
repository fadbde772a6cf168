package zujie.funds.stoppay;

/** The review after the order went out (先发后审, R1.11). */
public enum StopReview {
    /** 待补审. */
    PENDING,
    /** 已审. */
    APPROVED,
    /** 不予. */
    REFUSED,
    /** 逾期未审; has the effect of a refusal. */
    LAPSED;

    /** Colour on screens. */
    public String tone() {
        return switch (this) {
            case PENDING -> "amber";
            case APPROVED -> "green";
            case REFUSED, LAPSED -> "red";
        };
    }
}
