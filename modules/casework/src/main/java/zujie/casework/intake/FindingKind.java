package zujie.casework.intake;

/** What a part of a message is. */
public enum FindingKind {
    /** 银行账号. */
    ACCOUNT,
    /** 户名. */
    HOLDER,
    /** 金额, in yuan with two decimals. */
    AMOUNT,
    /** 余额: no sum that was transferred, so that it is never taken for one. */
    BALANCE,
    /** 时间, {@code 2026-11-06 10:40[:12]}, or the day alone. */
    TIME,
    /** A number that a subscriber in China has. */
    PHONE,
    /** 来电显示号码, as displayed (R5.11). */
    SHOWN_NUMBER,
    LINK,
    /** 应用程序. */
    APP,
    QQ,
    WECHAT,
    /** 其他社交账号、会议号. */
    MESSENGER,
    /** 订单号、交易单号. */
    ORDER_NO,
    /** 公民身份号码. */
    IDENTITY
}
