package zujie.casework.lead;

/** How a lead ended. */
enum LeadOutcome {
    /** 成案: it has a case. */
    CASE,
    /** 行政处罚. */
    PENALTY,
    /** 移送其他部门. */
    HANDED_OVER,
    /** 重复线索. */
    DUPLICATE,
    /** 查无价值. */
    NO_VALUE
}
