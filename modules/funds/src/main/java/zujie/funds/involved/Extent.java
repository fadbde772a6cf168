package zujie.funds.involved;

/** How far a measure goes (R3.3); the word for it is {@code funds.involved-extent.ACCOUNT}. */
public enum Extent {
    /** 停止使用: the listed account itself. */
    ACCOUNT,
    /** 暂停非柜面业务: the holder's other bank accounts. */
    NON_COUNTER,
    /** 暂停全部业务: the holder's payment accounts. */
    ALL_BUSINESS
}
