package zujie.casework.casefile;

/** What a case is about. */
enum CaseKind {
    /** 电信网络诈骗案件. */
    FRAUD,
    /** 涉"两卡"案件. */
    CARD
}
