package zujie.casework.intake;

import java.util.OptionalLong;

/** Reads numbers written in Chinese, plain (五万八) or in the capitals of vouchers (伍万捌仟). */
final class ChineseNumber {

    static final String DIGITS = "零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖俩";
    static final String UNITS = "十百千万亿拾佰仟萬";

    private static final String PLAIN = "零一二三四五六七八九";
    private static final String CAPITAL = "零壹贰叁肆伍陆柒捌玖";

    private ChineseNumber() {}

    /** The number; empty if the characters make none. */
    static OptionalLong read(String text) {
        long total = 0;
        long section = 0;
        long digit = -1;
        long unit = 1;
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int d = digit(c);
            if (d >= 0) {
                digit = digit > 0 && d >= 0 && isRun(text, i) ? digit * 10 + d : d;
                any = true;
                continue;
            }
            long u = unit(c);
            if (u == 0) {
                return OptionalLong.empty();
            }
            any = true;
            if (u >= 10_000) {
                total = (total + section + Math.max(digit, 0)) * u;
                section = 0;
            } else {
                section += (digit < 0 ? 1 : digit) * u;
            }
            unit = u;
            digit = -1;
        }
        if (!any) {
            return OptionalLong.empty();
        }
        // 五万八 is 58000: a last digit right behind a unit counts tenths of it, unless a 零 stands between.
        boolean tenth = digit > 0 && unit >= 100 && text.length() > 1 && unit(text.charAt(text.length() - 2)) == unit;
        long rest = digit < 0 ? 0 : tenth ? digit * (unit / 10) : digit;
        return OptionalLong.of(total + section + rest);
    }

    private static boolean isRun(String text, int at) {
        return at > 0 && digit(text.charAt(at - 1)) >= 0;
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两', '俩' -> 2;
            default -> Math.max(PLAIN.indexOf(c), CAPITAL.indexOf(c));
        };
    }

    private static long unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '万', '萬' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
