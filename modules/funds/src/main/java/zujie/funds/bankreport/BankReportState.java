package zujie.funds.bankreport;

import java.util.Set;

/** The states of what a bank reported. */
public enum BankReportState {
    /** 待公安处理. */
    RECEIVED,
    /** 已受理, it became a report of the police; the order follows. */
    ACCEPTED,
    /** 已下达止付, the order that the bank asked for went out. */
    ORDERED,
    /** 不予受理, with a reason. */
    REJECTED,
    /** 已核查, for what asks for no order. */
    NOTED,
    /** 银行取消上报 (feature code 0000). */
    CANCELLED;

    /** Whether the move is legal for a report of that kind. */
    public boolean canBecome(BankReportState to, BankReportKind kind) {
        boolean asks = kind == BankReportKind.CASE;
        return switch (this) {
            case RECEIVED -> (asks ? Set.of(ACCEPTED, REJECTED, CANCELLED) : Set.of(NOTED, CANCELLED)).contains(to);
            case ACCEPTED -> to == ORDERED;
            case NOTED -> to == CANCELLED;
            default -> false;
        };
    }

    /** Colour on screens. */
    public String tone() {
        return switch (this) {
            case RECEIVED -> "blue";
            case ACCEPTED -> "amber";
            case ORDERED, NOTED -> "green";
            case REJECTED -> "red";
            case CANCELLED -> "grey";
        };
    }
}
