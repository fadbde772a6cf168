package zujie.funds.bankreport;

/** What a bank reports; the code is that of the message in the bank interface (§6). */
public enum BankReportKind {
    /** 案件举报, 100401: a victim at the counter, or a suspicious account that was stopped. */
    CASE("0401"),
    /** 异常开卡, 100403. */
    ABNORMAL_OPENING("0403"),
    /** 涉案账户, 100404. */
    INVOLVED_ACCOUNT("0404"),
    /** 异常事件, 100405. */
    ABNORMAL_EVENT("0405");

    private final String business;

    BankReportKind(String business) {
        this.business = business;
    }

    /** The four digits that the number of the application begins with. */
    public String business() {
        return business;
    }
}
