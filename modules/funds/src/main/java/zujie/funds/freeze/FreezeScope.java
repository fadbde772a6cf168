package zujie.funds.freeze;

/** How much of an account is frozen. */
public enum FreezeScope {
    /** 限额冻结: a sum, as a rule the one in dispute. */
    AMOUNT,
    /** 全额冻结: the whole account, only with a reason. */
    WHOLE
}
