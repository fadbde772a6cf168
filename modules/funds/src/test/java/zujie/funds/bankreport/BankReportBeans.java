package zujie.funds.bankreport;

import java.util.List;

/** What reports of banks are made of, for tests of those who send them. */
public final class BankReportBeans {

    private BankReportBeans() {}

    public static List<Object> hidden() {
        return List.of(new BankReportBook(), new BankReportWork());
    }
}
