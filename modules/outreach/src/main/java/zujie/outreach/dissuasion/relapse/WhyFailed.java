package zujie.outreach.dissuasion.relapse;

/** Why a warned person lost money all the same. */
public enum WhyFailed {
    /** 联系过迟. */
    TOO_LATE,
    /** 未联系上. */
    NOT_REACHED,
    /** 未与本人见面或通话. */
    NOT_IN_PERSON,
    /** 事主不信. */
    NOT_BELIEVED,
    /** 误判为误报. */
    MISJUDGED,
    /** 结案过早，未回访. */
    NO_FOLLOW_UP,
    /** 换了骗术再次被骗. */
    OTHER_FRAUD,
    /** 其他. */
    OTHER
}
