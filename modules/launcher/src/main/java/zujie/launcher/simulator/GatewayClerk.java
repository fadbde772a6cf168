package zujie.launcher.simulator;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * What a simulated bank says to orders other than stops, and reports of its own accord. It does all that it is told: no
 * faults. Its messages are written by hand, not with the application's code.
 */
final class GatewayClerk {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String CENTRE = "350100000000";
    private static final String OK = "<result>0000</result>";

    private GatewayClerk() {}

    /** A message to send: its code and body. */
    record Said(String code, String to, String body) {}

    /**
     * What is said to an order; empty if nothing is, as to a stop, which has faults of its own.
     *
     * @param missing which of its papers is missing; null if none is
     */
    static List<Said> to(String code, Document order, @Nullable String missing) {
        String id = "<applicationID>" + text(order, "applicationID") + "</applicationID>";
        String answer = answerTo(code);
        if (missing != null) {
            return said(answer, id + element("result", "0600") + element("feedbackRemark", missing));
        }
        String account = text(order, "cardNumber");
        return switch (code) {
            case "100103", "100105", "100203", "100307", "A00107" -> said(answer, id + OK);
            case "100201", "A00205" -> said(answer, id + OK + freeze(order));
            case "100205" -> said(answer, id + OK + end(order));
            // Renewed or released, by its appType.
            case "A00207" -> said(answer, id + OK + (text(order, "appType").equals("00") ? end(order) : ""));
            case "100301" -> said(answer, id + OK + flow(account, lastMoment(order)));
            case "100303" -> said(answer, id + OK + holder(account, text(order, "accountName")));
            case "100305" ->
                List.of(
                        new Said(answer, CENTRE, id + OK),
                        new Said(answer, CENTRE, id + OK + flow(account, text(order, "interceptionStartTime"))));
            case "100309" ->
                said(
                        answer,
                        id
                                + OK
                                + holder("6226220600000001", text(order, "accountSubjectName"))
                                + holder("6226220600000002", text(order, "accountSubjectName")));
            case "A00311" -> said(answer, id + OK + single(order));
            default -> List.of();
        };
    }

    /** The code after that of the order. */
    static String answerTo(String code) {
        return code.startsWith("A")
                ? String.format(Locale.ROOT, "A%05d", Integer.parseInt(code.substring(1)) + 1)
                : String.valueOf(Integer.parseInt(code) + 1);
    }

    private static List<Said> said(String code, String body) {
        return List.of(new Said(code, CENTRE, body));
    }

    private static String end(Document order) {
        return element("expireTime", text(order, "expireTime"));
    }

    /** The one transaction that was asked about, under the number by which it was. */
    private static String single(Document order) {
        String account = "2433000000001187328";
        LocalDateTime at =
                LocalDateTime.parse(text(order, "applicationTime"), TIME).minusDays(1);
        return "<accounts>" + element("cardNumber", account) + "<account>" + element("accountNumber", account)
                + transaction(text(order, "param"), at, "0", "8800.00") + "</account></accounts>";
    }

    /** The end of the period asked for, or the time of the order if that comes first: nothing has happened after it. */
    private static String lastMoment(Document order) {
        String end = text(order, "inquiryPeriodEnd");
        String now = text(order, "applicationTime");
        return end.compareTo(now) < 0 ? end : now;
    }

    private static String freeze(Document order) {
        String sum = text(order, "balance").isEmpty() ? "50000.00" : text(order, "balance");
        return element("accountBalance", sum)
                + element("frozedBalance", sum)
                + element("startTime", text(order, "freezeStartTime"))
                + element("expireTime", text(order, "expireTime"));
    }

    /** Two transactions of the hours before that time. */
    private static String flow(String account, String before) {
        LocalDateTime until = LocalDateTime.parse(before, TIME);
        return "<accounts>" + element("cardNumber", account) + "<account>" + element("accountNumber", account)
                + transaction(serial(account, until.minusHours(5), "1"), until.minusHours(5), "1", "50000.00")
                + transaction(serial(account, until.minusHours(4), "0"), until.minusHours(4), "0", "49800.00")
                + "</account></accounts>";
    }

    private static String serial(String account, LocalDateTime at, String sign) {
        return TIME.format(at) + account.substring(Math.max(0, account.length() - 4)) + sign;
    }

    private static String transaction(String serial, LocalDateTime at, String sign, String amount) {
        return "<transaction>" + element("transactionType", "转账") + element("borrowingSigns", sign)
                + element("transactionAmount", amount) + element("transactionTime", TIME.format(at))
                + element("transactionSerial", serial)
                + "<opponent><Name>王五</Name><AccountNumber>6217003973592960370</AccountNumber></opponent></transaction>";
    }

    private static String holder(String account, String name) {
        return "<accounts>" + element("accountName", name.isEmpty() ? "李强" : name) + element("cardNumber", account)
                + element("IDType", "01") + element("IDNumber", "440524188001010014")
                + element("depositBankBranch", "福州分行") + element("accountOpenTime", "20230105000000") + "<account>"
                + element("accountNumber", account) + element("accountType", "活期")
                + element("accountStatus", "正常") + element("accountBalance", "1234.56") + "</account></accounts>";
    }

    /** One of each report that a bank makes: a victim at its counter, an opening, an account, an event. */
    static List<Said> reports() {
        String unit = "350104000000";
        return List.of(
                new Said(
                        "100401",
                        unit,
                        own("0401") + element("applicationType", "01")
                                + "<victim><Name>陈某</Name><PhoneNumber>13905910000</PhoneNumber></victim>"
                                + element("accidentDescription", "客户称接到“客服”来电，要求转账至“安全账户”")
                                + "<transactions><transaction><type>柜面</type><amount>50000.00</amount>"
                                + "<transferIn><AccountName>李强</AccountName>"
                                + "<AccountNumber>6226220699887766</AccountNumber></transferIn>"
                                + "<isCeased>0</isCeased></transaction></transactions>"
                                + element("reportOrgName", "福州仓山支行")),
                new Said("100403", unit, own("0403") + feature("1001", "6226220699887701")),
                new Said("100404", unit, own("0404") + feature("2001", "6226220699887702")),
                new Said("100405", unit, own("0405") + feature("3006", "6226220699887703")));
    }

    private static String feature(String code, String account) {
        return element("featureCode", code) + "<subject><Name>李强</Name></subject>" + element("accountNumber", account)
                + element("accidentDescription", "模拟银行上报");
    }

    /** A number of the bank's own, new in each run. */
    private static String own(String business) {
        String day = TIME.format(LocalDateTime.now(CHINA));
        long chance = ThreadLocalRandom.current().nextLong(1_000_000_000_000L);
        return element("applicationID", business + day + String.format(Locale.ROOT, "%018d", chance));
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</" + name + ">";
    }

    private static String text(Document document, String element) {
        return GatewayChannel.text(document, element);
    }
}
