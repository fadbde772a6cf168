package zujie.funds.counter;

/** What the customer came for; cash that is drawn goes to no account. */
public enum CheckBusiness {
    /** 转账汇款. */
    TRANSFER,
    /** 取现. */
    CASH_WITHDRAWAL,
    /** 开户. */
    OPENING
}
