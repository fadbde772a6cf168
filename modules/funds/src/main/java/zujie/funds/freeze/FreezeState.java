package zujie.funds.freeze;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The states of a freeze and their legal moves. */
public enum FreezeState {
    /** 草稿, drawn up or returned by the legal reviewer. */
    DRAFT,
    /** 法制审核中. */
    LEGAL_REVIEW,
    /** 审批中. */
    APPROVAL,
    /** 不予批准. */
    DECLINED,
    /** 已撤回, before it went out. */
    WITHDRAWN,
    /** 已下发, the bank's clock runs. */
    ISSUED,
    /** 银行未执行, with a result code. */
    REFUSED,
    /** 轮候冻结, behind another organ's freeze (R1.19). */
    QUEUED,
    /** 冻结中. */
    IN_FORCE,
    /** 已续冻 (R1.18). */
    RENEWED,
    /** 已解除. */
    RELEASED,
    /** 到期自动解除 (R1.18). */
    EXPIRED,
    /** 已由新的冻结替代. */
    SUPERSEDED;

    private static final Map<FreezeState, Set<FreezeState>> NEXT = Map.of(
            DRAFT, Set.of(LEGAL_REVIEW, WITHDRAWN),
            LEGAL_REVIEW, Set.of(APPROVAL, DRAFT, WITHDRAWN),
            APPROVAL, Set.of(ISSUED, DECLINED, WITHDRAWN),
            ISSUED, Set.of(IN_FORCE, QUEUED, REFUSED),
            QUEUED, Set.of(IN_FORCE, RELEASED, SUPERSEDED),
            // Back to the queue: the earlier organ has renewed, and the bank has not confirmed ours yet.
            IN_FORCE, Set.of(RENEWED, RELEASED, EXPIRED, SUPERSEDED, QUEUED),
            RENEWED, Set.of(RENEWED, RELEASED, EXPIRED, SUPERSEDED));

    public boolean canBecome(FreezeState to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    /** Whether it stands against the account: it holds money, or waits in the queue for it. */
    public boolean isActive() {
        return isHolding() || this == QUEUED;
    }

    /** Whether it holds the account's money. */
    public boolean isHolding() {
        return this == IN_FORCE || this == RENEWED;
    }

    /** Whether its time is past in some way that the bank has to follow. */
    boolean isOver() {
        return this == RELEASED || this == EXPIRED || this == SUPERSEDED;
    }

    /** Whether it has not gone out to the bank yet. */
    public boolean isBeforeIssue() {
        return this == DRAFT || this == LEGAL_REVIEW || this == APPROVAL;
    }

    /** Whether it is under way or stands against the account. */
    public boolean isOpen() {
        return isBeforeIssue() || this == ISSUED || isActive();
    }

    static List<FreezeState> open() {
        return Arrays.stream(values()).filter(FreezeState::isOpen).toList();
    }

    static List<FreezeState> active() {
        return Arrays.stream(values()).filter(FreezeState::isActive).toList();
    }

    /** What a bank may see: nothing before it was issued. */
    static List<FreezeState> unissued() {
        return List.of(DRAFT, LEGAL_REVIEW, APPROVAL, DECLINED, WITHDRAWN);
    }

    /** Colour on screens; a word always stands beside it. */
    public String tone() {
        return switch (this) {
            case DRAFT, WITHDRAWN, RELEASED, EXPIRED, SUPERSEDED -> "grey";
            case LEGAL_REVIEW, APPROVAL, ISSUED, QUEUED -> "amber";
            case IN_FORCE, RENEWED -> "green";
            case DECLINED, REFUSED -> "red";
        };
    }
}
