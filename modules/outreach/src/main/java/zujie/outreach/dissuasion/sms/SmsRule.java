package zujie.outreach.dissuasion.sms;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/**
 * What a warning message must not hold (R7.2): links, WeChat and QQ names, and numbers other than 110 and 96110, however
 * they are written. In doubt it refuses: the author can put it in other words.
 */
final class SmsRule {

    private static final String PUBLIC_LINE = "110|96110";

    /** Between two digits of one number: blanks, invisible characters, signs. */
    private static final String GAP = "[\\s\\p{Z}\\p{Cf}\\p{Mn}\\p{Me}\\p{P}\\p{S}]{0,4}";

    private static final Pattern DIGITS = Pattern.compile("\\d(?:" + GAP + "\\d)*");

    private static final String DOT = "\\s*(?:[.。．｡·•]|点|\\(?dot\\)?)\\s*";
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*\\s*:\\s*[/\\\\]|www\\s*[.。．｡]");
    private static final Pattern DOMAIN =
            Pattern.compile("(?i)[a-z0-9-]+" + DOT + "(?:[a-z]{2,}|中国|公司|网络|网址|在线|商城|手机|集团)(?![a-z])");
    private static final Pattern MAIL = Pattern.compile("(?i)[a-z0-9._-]+\\s*(?:@|艾特)\\s*[a-z0-9]");

    private static final Pattern MESSENGER = Pattern.compile("(?i)(?:微信|薇信|威信|微号|v信|v❤|wechat|weixin|wx|vx|qq|扣扣|企鹅)"
            + "(?:账号|帐号|昵称|号码|号|群|同号|id|[:=为是加\\s+])*[a-z0-9_-]{3,}");
    /** Latin letters in a row: an account's name, or a site without its ending. */
    private static final Pattern NAME = Pattern.compile("(?i)[a-z0-9_-]*[a-z][a-z0-9_-]*");

    private static final int LONGEST_WORD = 4;

    private SmsRule() {}

    /** @throws InvalidValue on {@code text} with the code of what was found */
    static void require(String text) {
        String code = find(text);
        if (code != null) {
            throw InvalidValue.onField("text", code);
        }
    }

    /** The rule that a text breaks; null if none. */
    static @Nullable String find(String text) {
        String folded = SmsFolding.fold(text);
        String plain = folded.replaceAll("[\\p{Cf}\\p{Mn}\\p{Me}]", "");
        if (SCHEME.matcher(plain).find()
                || DOMAIN.matcher(plain).find()
                || MAIL.matcher(plain).find()) {
            return "outreach.sms-link";
        }
        if (MESSENGER.matcher(plain).find() || hasName(plain)) {
            return "outreach.sms-contact";
        }
        return hasNumber(folded) ? "outreach.sms-number" : null;
    }

    private static boolean hasName(String text) {
        Matcher word = NAME.matcher(text);
        while (word.find()) {
            if (word.group().length() > LONGEST_WORD) {
                return true;
            }
        }
        return false;
    }

    /** Three digits or more in a row that are no public line. */
    private static boolean hasNumber(String folded) {
        Matcher run = DIGITS.matcher(folded);
        while (run.find()) {
            List<String> others = Arrays.stream(run.group().split("\\D+"))
                    .filter(group -> !group.matches(PUBLIC_LINE))
                    .toList();
            String joined = String.join("", others);
            if (joined.length() > 2 && !joined.matches(PUBLIC_LINE)) {
                return true;
            }
        }
        return false;
    }
}
