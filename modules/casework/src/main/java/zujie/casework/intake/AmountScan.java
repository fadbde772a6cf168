package zujie.casework.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds sums of money: figures with their unit or after a word that asks for one, and numbers in Chinese. */
final class AmountScan {

    private static final String NUMBER = "(?<n%1$s>\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,4})?)";
    private static final String NOT_WITHIN = "(?<![0-9A-Za-z.*_/]|[0-9],)";

    private static final Pattern SIGNED =
            Pattern.compile("(?i)(?<![a-z])(?:人民币|RMB|CNY|[¥])\\s*(?:[:+-]\\s*)?(?:[¥]\\s*)?" + NUMBER.formatted("")
                    + "\\s*(?<unit>[万千亿])?\\s*(?:元|圆|块)?整?(?![0-9])");
    private static final Pattern WITH_YUAN = Pattern.compile("(?i)" + NOT_WITHIN + "[+-]?" + NUMBER.formatted("")
            + "\\s*(?:[余多])?(?<unit>[万千百亿w])?(?:[余多])?\\s*(?:元|圆|块钱?|人民币|RMB)(?:人民币)?整?(?!素|件)");
    private static final Pattern WITH_UNIT = Pattern.compile("(?i)" + NOT_WITHIN + NUMBER.formatted("")
            + "\\s?(?<unit>[万w])(?<tail>\\d(?!\\d))?(?![0-9a-z人名次粉件户家条里股吨台个册份辆只位余多亿能])(?!\\s*(?:积分|步|公里|阅读|观看))");
    private static final Pattern AFTER_CUE = Pattern.compile(
            "(?:金额|支出|支取|收入|转出|转入|转账|汇款|汇出|汇入|消费|付款|支付|扣款|扣除|存入|存款|充值|提现|入账|入金|交易|到账|返还|本金|贷款|借款|额度|保证金|手续费|佣金|工本费"
                    + "|转了|转|把|将|打了|汇了|付了|交了|充了|借了|投了|投入|共计|合计|总计|一共|共)"
                    + "(?:[(（][^)）]{1,12}[)）])?(?:金额|了|为|是|约)?\\s*[::]?\\s*[+-]?" + NUMBER.formatted("")
                    + "(?![0-9.,])(?!\\s*(?:年|月|日|号|时|点|分|秒|%|个|单|次|倍|折|笔|天|人|名|小时|期|级|位|:|/|-|USDT|U|u|万|w|条|码))");
    /** With two decimals and a sign or thousands: nothing but money is written so. */
    private static final Pattern BARE = Pattern.compile(
            "(?<![0-9A-Za-z.*_/:]|[0-9],)(?:[+-](?<n>\\d{1,9}\\.\\d{2})|[+-]?(?<k>\\d{1,3}(?:,\\d{3})+\\.\\d{2}))(?![0-9.,%]?[0-9])");

    private static final Pattern REST =
            Pattern.compile("(?:余额|结余|可用额度)(?:[\\u4e00-\\u9fa5]{0,4})[::]?\\s*(?:人民币|RMB|CNY)?[¥]?\\s*"
                    + NUMBER.formatted("") + "(?![0-9,])");
    private static final Pattern BALANCE =
            Pattern.compile("(?:余额|结余|可用额度|剩余)(?:[\\u4e00-\\u9fa5]{0,4})[::]?\\s*(?:人民币|RMB|CNY)?[¥]?\\s*$");

    private static final String HAN = "[" + ChineseNumber.DIGITS + ChineseNumber.UNITS + "]";
    private static final Pattern HAN_YUAN = Pattern.compile("(?<![" + ChineseNumber.DIGITS + ChineseNumber.UNITS
            + "第])(?<h>[" + ChineseNumber.DIGITS + "十拾]" + HAN + "{0,18}?)(?:余|多)?(?:元|圆|块)(?:钱)?整?(?!儿|面|素|件|地)");
    private static final Pattern HAN_CUE = Pattern.compile(
            "(?:转|汇|打|付|存|交|借|贷|充|投|骗|损失|还|取|做|花|亏|要|其中|大概|大约|总共|一共|左右|还有|金额|给)(?:了|走|给他|给她|给对方|给|入|款|账|进|去|过去|出|是|为|共|我)*(?:人民币)?(?<h>["
                    + ChineseNumber.DIGITS + "十](?:" + HAN + "{0,10})[千万百]" + "[" + ChineseNumber.DIGITS + "]?)(?!["
                    + ChineseNumber.UNITS + "元圆块次个人名年月日天分笔])");

    private AmountScan() {}

    static void read(Pasted pasted) {
        figures(pasted, REST, 95);
        figures(pasted, SIGNED, 97);
        figures(pasted, WITH_YUAN, 96);
        figures(pasted, WITH_UNIT, 86);
        figures(pasted, AFTER_CUE, 82);
        figures(pasted, BARE, 80);
        han(pasted, HAN_YUAN, 92);
        han(pasted, HAN_CUE, 82);
    }

    private static void figures(Pasted pasted, Pattern form, int confidence) {
        Matcher m = form.matcher(pasted.text());
        while (m.find()) {
            String name = m.group("n") != null ? "n" : "k";
            int start = m.start(name);
            BigDecimal yuan = new BigDecimal(m.group(name).replace(",", "")).multiply(unit(group(m, "unit")));
            String tail = group(m, "tail");
            if (tail != null) {
                yuan = yuan.add(new BigDecimal(tail).multiply(new BigDecimal(1000)));
            }
            add(pasted, start, m.end(), yuan, confidence);
        }
    }

    private static void han(Pasted pasted, Pattern form, int confidence) {
        Matcher m = form.matcher(pasted.text());
        while (m.find()) {
            OptionalLong yuan = ChineseNumber.read(m.group("h"));
            if (yuan.isPresent() && !m.group().endsWith("一块")) {
                add(pasted, m.start("h"), m.end(), BigDecimal.valueOf(yuan.getAsLong()), confidence);
            }
        }
    }

    private static void add(Pasted pasted, int start, int end, BigDecimal yuan, int confidence) {
        if (yuan.signum() == 0 || yuan.precision() - yuan.scale() > 12) {
            return;
        }
        boolean balance = pasted.isAfter(BALANCE, start, 16);
        String value = yuan.setScale(2, RoundingMode.HALF_UP).toPlainString();
        pasted.add(balance ? FindingKind.BALANCE : FindingKind.AMOUNT, start, end, value, confidence);
    }

    private static BigDecimal unit(@Nullable String unit) {
        return switch (unit == null ? "" : unit) {
            case "百" -> new BigDecimal(100);
            case "千" -> new BigDecimal(1000);
            case "万", "w", "W" -> new BigDecimal(10_000);
            case "亿" -> new BigDecimal(100_000_000);
            default -> BigDecimal.ONE;
        };
    }

    private static @Nullable String group(Matcher m, String name) {
        return m.pattern().pattern().contains("(?<" + name + ">") ? m.group(name) : null;
    }
}
