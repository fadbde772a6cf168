package zujie.funds.query;

import java.util.Set;

/** The states of a query. */
public enum QueryState {
    /** 待审批. */
    APPROVAL,
    /** 未获批准. */
    DECLINED,
    /** 已撤回, before it went out. */
    WITHDRAWN,
    /** 已下发, the bank has not answered in full. */
    ISSUED,
    /** 已反馈; the bank may still correct it. */
    ANSWERED,
    /** 查询失败, with the bank's code. */
    FAILED,
    /** 动态查询中: the bank pushes each later transaction. */
    WATCHING,
    /** 动态查询已结束. */
    ENDED;

    /** Whether the move is legal. */
    public boolean canBecome(QueryState to) {
        return switch (this) {
            case APPROVAL -> Set.of(ISSUED, DECLINED, WITHDRAWN).contains(to);
            case ISSUED -> Set.of(ANSWERED, FAILED, WATCHING).contains(to);
            case WATCHING -> to == ENDED;
            default -> false;
        };
    }

    /** Whether the bank knows of it. */
    public boolean isIssued() {
        return this != APPROVAL && this != DECLINED && this != WITHDRAWN;
    }

    /** Colour on screens. */
    public String tone() {
        return switch (this) {
            case APPROVAL -> "blue";
            case ISSUED -> "amber";
            case ANSWERED, WATCHING -> "green";
            case FAILED, DECLINED -> "red";
            case WITHDRAWN, ENDED -> "grey";
        };
    }
}
