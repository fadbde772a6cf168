package zujie.casework.suspect;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How it ended for a suspect (处理结果), step by step up to the judgment. */
enum SuspectOutcome {
    /** 尚无处理结果. */
    NONE,
    /** 移送起诉. */
    PROSECUTED,
    /** 不起诉, by the procuratorate. */
    NOT_PROSECUTED,
    /** 行政处罚. */
    PENALISED,
    /** 判决. */
    JUDGED;

    private static final Map<SuspectOutcome, Set<SuspectOutcome>> NEXT = Map.of(
            NONE, EnumSet.of(PROSECUTED, PENALISED),
            PROSECUTED, EnumSet.of(JUDGED, NOT_PROSECUTED),
            NOT_PROSECUTED, EnumSet.of(PENALISED));

    boolean canBecome(SuspectOutcome next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the coercive measure ends with it. */
    boolean endsMeasure() {
        return this == NOT_PROSECUTED || this == PENALISED || this == JUDGED;
    }

    /** Whether it is a step of criminal procedure, which needs a filed case. */
    boolean isCriminal() {
        return this != PENALISED && this != NONE;
    }
}
