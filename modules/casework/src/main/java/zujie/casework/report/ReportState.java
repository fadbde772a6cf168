package zujie.casework.report;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How far a report has come (R1.23). 受案 is not 立案: a report must be taken up and reviewed before it can be filed.
 *
 * <p>接报 → 受案 → 立案审查 → 立案 | 不予立案 | 行政立案 | 移送; until a decision it can turn out to be a duplicate, and turn
 * out to be none.
 */
enum ReportState {
    /** 接报. */
    RECEIVED,
    /** 受案: the victim has the receipt (接报案回执). */
    ACCEPTED,
    /** 立案审查, with its clock. */
    UNDER_REVIEW,
    /** 立案. */
    FILED,
    /** 不予立案. */
    NOT_FILED,
    /** 行政立案. */
    ADMINISTRATIVE,
    /** 移送. */
    TRANSFERRED,
    /** 重复警情. */
    DUPLICATE;

    private static final Map<ReportState, Set<ReportState>> NEXT = Map.of(
            RECEIVED, EnumSet.of(ACCEPTED, DUPLICATE),
            ACCEPTED, EnumSet.of(UNDER_REVIEW, DUPLICATE),
            UNDER_REVIEW, EnumSet.of(FILED, NOT_FILED, ADMINISTRATIVE, TRANSFERRED, DUPLICATE),
            DUPLICATE, EnumSet.of(RECEIVED, ACCEPTED, UNDER_REVIEW));

    /** The outcomes of a review. */
    static final Set<ReportState> DECISIONS = Set.of(FILED, NOT_FILED, ADMINISTRATIVE, TRANSFERRED);

    boolean canBecome(ReportState to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    /** Whether nothing waits to be done with it; a duplicate may still be parted from its original. */
    boolean isFinal() {
        return this == DUPLICATE || DECISIONS.contains(this);
    }

    /** Colour of the state on screens. */
    String tone() {
        return switch (this) {
            case RECEIVED -> "blue";
            case ACCEPTED, UNDER_REVIEW -> "amber";
            case FILED, ADMINISTRATIVE, TRANSFERRED -> "green";
            case NOT_FILED, DUPLICATE -> "grey";
        };
    }
}
