package zujie.kernel.text;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings typed and pasted text into the form that values compare. Unicode normalisation (NFC, NFKC) is left out on
 * purpose: it replaces compatibility ideographs, and with them people's surnames.
 */
public final class Normaliser {

    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Normaliser() {}

    /** Full-width letters, digits, signs and the ideographic space (全角) become half-width; null becomes empty. */
    public static String halfWidth(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            narrow.append(halfWidth(text.charAt(i)));
        }
        return narrow.toString();
    }

    /** {@linkplain #halfWidth Half-width}, without blanks and invisible characters; empty if nothing can be seen. */
    public static String compact(@Nullable String text) {
        return without(text, Normaliser::isBlank);
    }

    /**
     * The form of an identifier: {@linkplain #compact compact} and without hyphens. Upper and lower case stay as they
     * are.
     */
    public static String identifier(@Nullable String text) {
        return without(text, c -> isBlank(c) || HYPHENS.indexOf(c) >= 0);
    }

    /** One line of free text: blanks at both ends are dropped, those inside become one space; nothing else changes. */
    public static String line(@Nullable String text) {
        return text == null ? "" : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static char halfWidth(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return switch (c) {
            case '\u3000' -> ' ';
            case '￥' -> '¥';
            default -> c;
        };
    }

    private static String without(@Nullable String text, IntPredicate dropped) {
        return halfWidth(text)
                .codePoints()
                .filter(dropped.negate())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
