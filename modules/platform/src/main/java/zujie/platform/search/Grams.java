package zujie.platform.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * Cuts text into what is indexed: pairs of neighbouring characters of Chinese and other scripts, and fours of letters,
 * digits and signs. A fragment of a name or number is found because its pieces stand one after the other, so the shortest
 * fragment is two characters or four digits. No dictionary is asked: names and accounts stand in none.
 */
final class Grams {

    static final int ASCII = 4;
    static final int OTHER = 2;

    private static final int MOST_RUNS = 8;
    private static final int LONGEST_QUERY = 100;
    private static final Pattern NUMBER = Pattern.compile("[+0-9][0-9\\s-]+");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)?86(?=1\\d{10}$)");

    private Grams() {}

    /**
     * Characters of one kind without anything between them.
     *
     * @param pieces one after the other, each begins one character behind the one before
     */
    record Run(List<String> pieces) {

        Run {
            pieces = List.copyOf(pieces);
        }

        int size() {
            return pieces.get(0).codePointCount(0, pieces.get(0).length());
        }
    }

    /** What is indexed of a text. */
    static List<Run> of(String text) {
        List<Run> runs = new ArrayList<>();
        for (String part : parts(text)) {
            if (isLongEnough(part)) {
                runs.add(new Run(pieces(part)));
            }
        }
        return runs;
    }

    /**
     * What is looked for; all of it must be found.
     *
     * @throws InvalidValue {@code platform.search-too-short} if a part of it is too short to be found, {@code
     *     platform.search-too-long}
     */
    static List<Run> ofQuery(String typed) {
        String text = Normaliser.halfWidth(typed).strip();
        if (text.length() > LONGEST_QUERY) {
            throw InvalidValue.onField("q", "platform.search-too-long", LONGEST_QUERY);
        }
        if (NUMBER.matcher(text).matches()) {
            text = COUNTRY.matcher(Normaliser.identifier(text)).replaceFirst("");
        }
        List<String> parts = parts(text);
        if (parts.isEmpty() || parts.size() > MOST_RUNS || !parts.stream().allMatch(Grams::isLongEnough)) {
            throw InvalidValue.onField("q", "platform.search-too-short", ASCII, OTHER);
        }
        return parts.stream().map(part -> new Run(pieces(part))).toList();
    }

    /** Enough of a run's pieces to cover it, by their places. */
    static List<Integer> cover(Run run) {
        List<Integer> places = new ArrayList<>();
        int last = run.pieces().size() - 1;
        for (int i = 0; i < last; i += run.size()) {
            places.add(i);
        }
        places.add(last);
        return places;
    }

    private static boolean isLongEnough(String part) {
        return part.codePointCount(0, part.length()) >= length(part);
    }

    private static int length(String part) {
        return isAscii(part.codePointAt(0)) ? ASCII : OTHER;
    }

    private static List<String> pieces(String part) {
        int[] characters = part.codePoints().toArray();
        int length = length(part);
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i + length <= characters.length; i++) {
            pieces.add(new String(characters, i, length));
        }
        return pieces;
    }

    /** Parted at blanks, at signs that are not ASCII, and where one kind of characters meets the other. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean ascii = false;
        for (int c :
                Normaliser.halfWidth(text).toLowerCase(Locale.ROOT).codePoints().toArray()) {
            boolean none = Character.isWhitespace(c)
                    || Character.isISOControl(c)
                    || !isAscii(c) && !Character.isLetterOrDigit(c)
                    || c == ','
                    || c == ';';
            if ((none || isAscii(c) != ascii) && part.length() > 0) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (!none) {
                ascii = isAscii(c);
                part.appendCodePoint(c);
            }
        }
        if (part.length() > 0) {
            parts.add(part.toString());
        }
        return parts;
    }

    private static boolean isAscii(int c) {
        return c < 128;
    }
}
