package zujie.funds.account.protection;

/** Kinds of accounts that may not be stopped or frozen as a whole (银监发〔2014〕53号第二十一、二十二条, R1.21). */
enum ProtectedKind {
    /** 客户备付金账户. */
    RESERVE,
    /** 清算账户. */
    CLEARING,
    /** 结算备付账户. */
    SETTLEMENT,
    /** 社会保险基金账户. */
    SOCIAL_SECURITY,
    /** 救灾、扶贫资金账户. */
    RELIEF,
    /** 过渡账户: the payment institution is asked by order number. */
    PASS_THROUGH,
    /** 其他依法不得冻结的账户. */
    OTHER
}
