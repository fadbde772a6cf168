package zujie.funds.involved;

import java.util.Set;

/** The states of what one bank does: on the listed account itself, or on the holder's other accounts. */
public enum MeasureState {
    /** 待银行办理. */
    PENDING,
    /** 本行无该人账户. */
    NONE,
    /** 已告知持卡人重新核验身份. */
    NOTIFIED,
    /** 核验通过，未限制. */
    VERIFIED,
    /** 已限制. */
    LIMITED,
    /** 已解除限制. */
    LIFTED;

    /** Whether the move is legal; {@code own}: the listed account itself, which no re-verification opens again. */
    public boolean canBecome(MeasureState to, boolean own) {
        return switch (this) {
            case PENDING -> own ? to == LIMITED : Set.of(NONE, NOTIFIED).contains(to);
            case NOTIFIED -> Set.of(VERIFIED, LIMITED).contains(to);
            case LIMITED -> to == LIFTED;
            default -> false;
        };
    }

    /** Colour on screens. */
    public String tone() {
        return switch (this) {
            case PENDING -> "amber";
            case NOTIFIED -> "blue";
            case LIMITED -> "red";
            case VERIFIED, LIFTED -> "green";
            case NONE -> "grey";
        };
    }
}
