package zujie.outreach.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zujie.kernel.text.Normaliser;

/**
 * Finds what tells a person or an account apart, and what R7.2 keeps out of warnings: identity, card and telephone
 * numbers, links, WeChat and QQ names. Numbers of up to six digits stay (110, 96110, 95588, the last four of an
 * account), so do amounts, counts and dates. In doubt it finds: the author can put it in other words.
 */
public final class PersonalData {

    private static final String GAP = "[\\s\\p{Z}\\p{Cf}()._·*\\-\\u2010-\\u2015\\u2212]{0,12}";
    private static final Pattern DIGITS = Pattern.compile("\\+?\\d(?:" + GAP + "\\d)*(?:" + GAP + "[Xx](?![A-Za-z]))?");
    private static final Pattern SPOKEN =
            Pattern.compile("[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两](?:" + GAP + "[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两]){6,}");
    private static final Pattern HOTLINES = Pattern.compile("110|119|120|122|96110|12381|12345|12321|12337");

    private static final String AMOUNT = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.\\d{1,2})?";
    private static final String APART_BEFORE = "(?<![\\d])(?<!\\d[ -])";
    private static final String UNIT = "(?:余|多|几)?(?:百|千|万|亿)?(?:余|多)?"
            + "(?:元|块|人|名|起|年|月|日|天|次|条|个|户|家|笔|小时|分|秒|岁|%|yuan|RMB|people|cases|days|hours)";
    private static final Pattern HARMLESS = Pattern.compile(APART_BEFORE
            + "(?:[¥￥]\\s?" + AMOUNT + "(?!\\d)"
            + "|" + AMOUNT + "\\s?(?:[-~–—至到]\\s?" + AMOUNT + ")?\\s?" + UNIT
            + "|" + AMOUNT + "\\s?[百千万亿]"
            + "|(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?![ -]?\\d{3}|\\d)"
            + "|(?:19|20)\\d{2}\\s?[-–—至~]\\s?(?:19|20)\\d{2}(?![ -]?\\d))");

    private static final Pattern LINK =
            Pattern.compile("(?i)https?\\s?://[a-z0-9/?&=%._~#:@+-]*|www\\.[a-z0-9/?&=%._~#:@+-]+"
                    + "|(?<![A-Za-z0-9])[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.(?:com|cn|net|org|top|xyz|vip|cc|info|club|shop|site"
                    + "|online|app|icu|work|link|io|me|co|tv|hk|tk)(?![A-Za-z0-9])(?:[/?#:][a-z0-9/?&=%._~#:@+-]*)?");
    private static final Pattern CONTACT = Pattern.compile("(?i)[a-z0-9._+-]+@[a-z0-9.-]+"
            + "|(?:微信|薇信|v信|wechat|qq|vx|whatsapp|telegram|支付宝|抖音|快手)(?:账号|帐号|昵称|号码|号|群|id)?\\s?(?:[:是为]|\\s)\\s?[a-z0-9_-]{5,}"
            + "|(?:微信|薇信|v信|wechat|qq|vx)(?:账号|帐号|号码|号|群|id)?\\d{5,}");
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{IsHan}]{2,8}(?:路|街|巷|弄|大道)\\s?\\d{1,5}\\s?号|\\d{1,4}\\s?(?:号楼|栋|幢|单元)|(?<!\\d)\\d{3,4}\\s?室");

    private PersonalData() {}

    /**
     * The places in one text, in their order; the first of two that overlap.
     *
     * @param names of people in the case
     * @param data accounts, numbers and other means of contact of the case
     */
    public static List<Finding> find(String field, String text, Collection<String> names, Collection<String> data) {
        String folded = FoldedText.of(text);
        List<int[]> places = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        addMatches(CONTACT, Finding.Kind.CONTACT, field, text, folded, places, found);
        addMatches(LINK, Finding.Kind.LINK, field, text, folded, places, found);
        addNumbers(field, text, folded, places, found);
        addMatches(SPOKEN, Finding.Kind.NUMBER, field, text, folded, places, found);
        addMatches(ADDRESS, Finding.Kind.ADDRESS, field, text, folded, places, found);
        for (String name : names) {
            addWord(name, 2, Finding.Kind.NAME, field, text, folded, places, found);
        }
        for (String value : data) {
            addWord(value, 5, Finding.Kind.CASE_DATA, field, text, folded, places, found);
        }
        found.sort(Comparator.comparingInt(Finding::from));
        return found;
    }

    private static void addMatches(
            Pattern pattern,
            Finding.Kind kind,
            String field,
            String text,
            String folded,
            List<int[]> places,
            List<Finding> found) {
        Matcher match = pattern.matcher(folded);
        while (match.find()) {
            add(kind, field, text, match.start(), match.end(), places, found);
        }
    }

    private static void addNumbers(String field, String text, String folded, List<int[]> places, List<Finding> found) {
        Matcher run = DIGITS.matcher(withoutHarmless(folded));
        while (run.find()) {
            String digits = Normaliser.compact(run.group()).replaceAll("[^0-9Xx]", "");
            Finding.Kind kind = digits.length() < 7 || isHotlines(run.group()) ? null : kindOf(digits);
            if (kind != null) {
                add(kind, field, text, run.start(), run.end(), places, found);
            }
        }
    }

    /** Amounts, counts and dates, blanked out so that they do not run into what stands beside them. */
    private static String withoutHarmless(String folded) {
        StringBuilder rest = new StringBuilder(folded);
        Matcher match = HARMLESS.matcher(folded);
        while (match.find()) {
            String digits = match.group().replaceAll("\\D", "");
            // Eleven digits of a mobile number do not become an amount by a word behind them.
            if (!digits.matches("1[3-9]\\d{9}")) {
                for (int i = match.start(); i < match.end(); i++) {
                    rest.setCharAt(i, '，');
                }
            }
        }
        return rest.toString();
    }

    private static boolean isHotlines(String run) {
        for (String part : run.split("\\D+")) {
            if (!part.isEmpty() && !HOTLINES.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }

    private static Finding.@org.jspecify.annotations.Nullable Kind kindOf(String digits) {
        String plain = digits.replaceFirst("^(?:0086|86)(?=1[3-9]\\d{9}$)", "");
        if (plain.matches("\\d{17}[\\dXx]") && isDate(plain.substring(6, 14))
                || plain.matches("\\d{15}") && isDate("19" + plain.substring(6, 12))) {
            return Finding.Kind.IDENTITY;
        }
        if (plain.matches("1[3-9]\\d{9}")) {
            return Finding.Kind.MOBILE;
        }
        if (plain.matches("0(?:10|2\\d|[3-9]\\d{2})[2-9]\\d{6,7}|400\\d{7}")) {
            return Finding.Kind.PHONE;
        }
        if (plain.matches("\\d{13,19}")) {
            return Finding.Kind.CARD;
        }
        boolean day = plain.matches("(?:19|20)\\d{6}") && isDate(plain);
        return day ? null : Finding.Kind.NUMBER;
    }

    private static boolean isDate(String yyyymmdd) {
        try {
            LocalDate.of(
                    Integer.parseInt(yyyymmdd.substring(0, 4)),
                    Integer.parseInt(yyyymmdd.substring(4, 6)),
                    Integer.parseInt(yyyymmdd.substring(6, 8)));
            return yyyymmdd.matches("(?:18|19|20).*");
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A word of the case wherever it occurs, blanks and invisible characters within it notwithstanding. */
    private static void addWord(
            String word,
            int least,
            Finding.Kind kind,
            String field,
            String text,
            String folded,
            List<int[]> places,
            List<Finding> found) {
        String compact = Normaliser.identifier(word);
        if (compact.codePointCount(0, compact.length()) < least
                || HOTLINES.matcher(compact).matches()) {
            return;
        }
        StringBuilder spaced = new StringBuilder();
        compact.codePoints().forEach(c -> spaced.append(spaced.isEmpty() ? "" : "[\\s\\p{Z}\\p{Cf}·\\-]{0,4}")
                .append(Pattern.quote(Character.toString(c))));
        Pattern pattern = Pattern.compile(spaced.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        addMatches(pattern, kind, field, text, folded, places, found);
    }

    private static void add(
            Finding.Kind kind, String field, String text, int start, int end, List<int[]> places, List<Finding> found) {
        for (int[] place : places) {
            if (start < place[1] && place[0] < end) {
                return;
            }
        }
        places.add(new int[] {start, end});
        found.add(Finding.in(field, kind, text, start, end));
    }
}
