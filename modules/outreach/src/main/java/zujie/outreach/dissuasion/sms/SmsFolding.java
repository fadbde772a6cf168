package zujie.outreach.dissuasion.sms;

import java.text.Normalizer;

/**
 * A text as somebody reads it who looks for a number: full-width, circled, raised and Chinese digits become plain ones,
 * and letters that stand in for digits do so next to digits.
 */
final class SmsFolding {

    private static final String CHINESE = "零〇○一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖";
    private static final String PLAIN = "00011122233445566778899";

    private SmsFolding() {}

    static String fold(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder digits = new StringBuilder(narrow.length());
        narrow.codePoints().forEach(c -> {
            int digit = digit(c);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            } else {
                digits.appendCodePoint(c);
            }
        });
        return standIns(digits.toString());
    }

    /** Digits of every script, and those of Chinese; 十, 百 and 万 are none, so that 三万 is one digit and no number. */
    private static int digit(int c) {
        int at = CHINESE.indexOf(c);
        if (at >= 0) {
            return PLAIN.charAt(at) - '0';
        }
        int type = Character.getType(c);
        int value = Character.getNumericValue(c);
        boolean number = type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER;
        return number && value >= 0 && value <= 9 ? value : -1;
    }

    /** {@code l38OO} is read as 13800. */
    private static String standIns(String text) {
        StringBuilder read = new StringBuilder(text);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < read.length(); i++) {
                char c = read.charAt(i);
                char digit = c == 'O' || c == 'o' ? '0' : c == 'l' || c == 'I' || c == '|' ? '1' : c;
                if (digit != c && (isDigit(read, i - 1) || isDigit(read, i + 1))) {
                    read.setCharAt(i, digit);
                    changed = true;
                }
            }
        }
        return read.toString();
    }

    private static boolean isDigit(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
