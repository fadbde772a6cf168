package zujie.casework.document;

/** A sum as papers write it out (大写): 壹万陆仟陆佰叁拾伍元整. */
final class RenminbiWords {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] UNITS = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private RenminbiWords() {}

    /** @param fen not negative */
    static String of(long fen) {
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int last = (int) (fen % 10);
        StringBuilder words = new StringBuilder();
        if (yuan > 0 || fen == 0) {
            words.append(whole(yuan)).append('元');
        }
        if (jiao == 0 && last == 0) {
            return words.append('整').toString();
        }
        if (jiao > 0) {
            words.append(digit(jiao)).append('角');
        } else if (yuan > 0) {
            words.append('零');
        }
        return last > 0
                ? words.append(digit(last)).append('分').toString()
                : words.append('整').toString();
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return "零";
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int g = GROUPS.length - 1; g >= 0; g--) {
            int group = (int) (yuan / (long) Math.pow(10_000, g) % 10_000);
            if (group == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (!words.isEmpty() && (gap || group < 1000)) {
                words.append('零');
            }
            words.append(group(group)).append(GROUPS[g]);
            gap = false;
        }
        return words.toString();
    }

    private static String group(int group) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int u = UNITS.length - 1; u >= 0; u--) {
            int digit = group / (int) Math.pow(10, u) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (gap) {
                words.append('零');
                gap = false;
            }
            words.append(digit(digit)).append(UNITS[u]);
        }
        return words.toString();
    }

    private static char digit(int digit) {
        return DIGITS.charAt(digit);
    }
}
