package zujie.outreach.privacy;

import zujie.kernel.text.Normaliser;

/**
 * A text as a machine reads it, character by character in the same places: full-width and other digits become plain
 * ones, so that no way of writing hides a number, and every place found can be shown in the text as it was typed.
 */
final class FoldedText {

    private FoldedText() {}

    static String of(String text) {
        String narrow = Normaliser.halfWidth(text);
        StringBuilder folded = new StringBuilder(narrow.length());
        for (int i = 0; i < narrow.length(); ) {
            int c = narrow.codePointAt(i);
            int width = Character.charCount(c);
            int digit = digit(c);
            if (digit >= 0) {
                folded.append((char) ('0' + digit));
                // An invisible character keeps the places where they were.
                folded.append(width == 2 ? "\u200b" : "");
            } else {
                folded.appendCodePoint(c);
            }
            i += width;
        }
        return folded.toString();
    }

    /** Digits of every script, and circled or raised ones; Chinese numerals are words and no digits. */
    private static int digit(int c) {
        int type = Character.getType(c);
        if (type != Character.DECIMAL_DIGIT_NUMBER && type != Character.OTHER_NUMBER) {
            return -1;
        }
        int value = Character.getNumericValue(c);
        return value >= 0 && value <= 9 ? value : -1;
    }
}
