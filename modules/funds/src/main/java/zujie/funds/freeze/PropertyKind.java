package zujie.funds.freeze;

/** What is frozen: the law gives each kind its period and the rank of its approval (R1.16, R1.17). */
public enum PropertyKind {
    /** 存款、汇款、保证金等资金. */
    DEPOSIT,
    /** The same in a major or complex case (重大、复杂案件). */
    DEPOSIT_MAJOR,
    /** 债券、股票、基金份额等证券. */
    SECURITY,
    /** 股权、保单权益. */
    EQUITY,
    /** 上市公司股权. */
    LISTED_EQUITY;

    /** How its parameters end: {@code funds.freeze-months-deposit-major}. */
    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
