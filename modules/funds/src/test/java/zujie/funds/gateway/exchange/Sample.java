package zujie.funds.gateway.exchange;

import zujie.funds.gateway.envelope.Part;
import zujie.funds.stoppay.FundsWorld;

/** What banks say to queries and report of their own accord. */
final class Sample {

    static final String PAYEE = "6226000060000000001";
    static final String OTHER_PAYEE = "6226000060000000002";

    private Sample() {}

    /** @param sign 1 in, 0 out */
    static Part transaction(String serial, String sign, String amount, String time) {
        return Part.named("transaction")
                .add("transactionType", "转账")
                .add("borrowingSigns", sign)
                .add("currency", "CNY")
                .add("transactionAmount", amount)
                .add("accountBalance", "50100.00")
                .add("transactionTime", time)
                .add("transactionSerial", serial)
                .add(Part.named("opponent")
                        .add("Name", "王五")
                        .add("AccountNumber", "6222020200012345678")
                        .add("DepositBankID", FundsWorld.ICBC)
                        .build())
                .add("terminalNumber", "ATM0042")
                .add("ipAddress", "203.0.113.7")
                .add("merchantName", "某商户")
                .build();
    }

    static Part measure() {
        return Part.named("measure")
                .add("type", "冻结")
                .add("organ", "厦门市公安局")
                .add("amount", "100.00")
                .build();
    }

    static Part accounts(String number, Part... inside) {
        Part.Builder account = Part.named("account")
                .add("accountNumber", number)
                .add("accountType", "活期")
                .add("accountStatus", "正常")
                .add("accountBalance", "50100.00");
        for (Part each : inside) {
            account.add(each);
        }
        return Part.named("accounts")
                .add("accountName", "李四")
                .add("cardNumber", number)
                .add("IDType", "01")
                .add("IDNumber", "11010519491231002X")
                .add("depositBankBranch", "福州分行")
                .add("accountOpenTime", "20200102000000")
                .add(account.build())
                .build();
    }

    /** @param stopped the bank's own account that it has stopped; null if it has not */
    static Part victim(String number, String type, String stopped, String time) {
        return victim(number, type, stopped, time, stopped == null ? PAYEE : stopped);
    }

    static Part victim(String number, String type, String stopped, String time, String payee) {
        return Part.named("Body")
                .add("applicationID", number)
                .add("applicationType", type)
                .add("ceasedTime", stopped == null ? null : time)
                .add(Part.named("victim")
                        .add("Name", "张三")
                        .add("PhoneNumber", "13800000001")
                        .add("IDType", "01")
                        .add("IDNumber", "11010519491231002X")
                        .build())
                .add("accidentDescription", "自称公检法，要求转账")
                .add(Part.named("transactions")
                        .add(Part.named("transaction")
                                .add("time", time)
                                .add("type", "柜面")
                                .add("currency", "CNY")
                                .add("amount", "50000.00")
                                .add(Part.named("transferOut")
                                        .add("BankID", FundsWorld.CMBC)
                                        .add("AccountNumber", "6226000011112222")
                                        .build())
                                .add(Part.named("transferIn")
                                        .add("BankID", FundsWorld.CMBC)
                                        .add("AccountName", "李四")
                                        .add("AccountNumber", payee)
                                        .build())
                                .add("isCeased", stopped == null ? "0" : "1")
                                .build())
                        .build())
                .add("reportOrgName", "仓山支行")
                .build();
    }

    static Part feature(String number, String code, String original) {
        return Part.named("Body")
                .add("applicationID", number)
                .add("featureCode", code)
                .add("originalApplicationID", original)
                .add(Part.named("subject").add("Name", "李四").build())
                .add("accountNumber", "6226000099998888")
                .build();
    }
}
