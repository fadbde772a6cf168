package zujie.funds.query;

/** What is asked of a bank; the code is that of the order in the bank interface (§6). */
public enum QueryKind {
    /** 账户交易明细查询, 100301. */
    TRANSACTIONS("0301"),
    /** 账户持卡主体查询, 100303. */
    HOLDER("0303"),
    /** 账户动态查询, 100305: each later transaction is pushed until it ends (100307). */
    DYNAMIC("0305"),
    /** 客户全账户查询, 100309. */
    ALL_ACCOUNTS("0309"),
    /** 单笔查询 of one transaction at a payment institution, A00311. */
    SINGLE("0311");

    /** Business code of 动态查询解除, 100307. */
    static final String END = "0307";

    /** TxCode of 动态查询解除. */
    static final String END_CODE = "100307";

    private final String business;

    QueryKind(String business) {
        this.business = business;
    }

    /** The four digits that the number of the application begins with. */
    public String business() {
        return business;
    }

    /** TxCode of the order, such as {@code 100301}. */
    public String code() {
        return (this == SINGLE ? "A0" : "10") + business;
    }

    /** Whether the answer is made of transactions. */
    public boolean givesTransactions() {
        return this == TRANSACTIONS || this == DYNAMIC || this == SINGLE;
    }

    /** Whether an account is asked about, and not a person or one transaction. */
    boolean asksAccount() {
        return this != ALL_ACCOUNTS && this != SINGLE;
    }
}
