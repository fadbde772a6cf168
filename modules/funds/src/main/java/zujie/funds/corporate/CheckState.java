package zujie.funds.corporate;

import java.util.Set;

/** The states of the check of a corporate account; it goes round until the account is closed. */
public enum CheckState {
    /** 核查中, by all parties. */
    CHECKING,
    /** 待审批, a limit was proposed. */
    PROPOSED,
    /** 待银行落实. */
    CONTROL,
    /** 已办结，待复查. */
    CONCLUDED,
    /** 账户已销户. */
    CLOSED;

    /** Whether the move is legal. */
    public boolean canBecome(CheckState to) {
        return switch (this) {
            case CHECKING -> Set.of(PROPOSED, CONTROL, CONCLUDED, CLOSED).contains(to);
            case PROPOSED -> Set.of(CHECKING, CONTROL, CLOSED).contains(to);
            case CONTROL -> Set.of(CONCLUDED, CLOSED).contains(to);
            case CONCLUDED -> Set.of(CHECKING, CLOSED).contains(to);
            case CLOSED -> false;
        };
    }

    /** Colour on screens. */
    public String tone() {
        return switch (this) {
            case CHECKING -> "blue";
            case PROPOSED, CONTROL -> "amber";
            case CONCLUDED -> "green";
            case CLOSED -> "grey";
        };
    }
}
