package zujie.casework.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zujie.kernel.text.Normaliser;

/** A message while it is read: each character belongs to one finding at most, and the surest reader comes first. */
final class Pasted {

    private final String raw;
    /** Half-width, of the same length as the raw text, so that places are the same. */
    private final String text;

    private final BitSet taken = new BitSet();
    private final List<Finding> findings = new ArrayList<>();

    Pasted(String raw) {
        this.raw = raw;
        this.text = halfWidth(raw);
    }

    /** The comma between clauses stays wide: a narrow one between figures parts thousands. */
    private static String halfWidth(String raw) {
        StringBuilder narrow = new StringBuilder(Normaliser.halfWidth(raw));
        for (int at = raw.indexOf('，'); at >= 0; at = raw.indexOf('，', at + 1)) {
            narrow.setCharAt(at, '，');
        }
        return narrow.toString();
    }

    String text() {
        return text;
    }

    boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    void add(FindingKind kind, int start, int end, String value, int confidence) {
        add(Finding.of(kind, start, end, raw.substring(start, end), value, confidence));
    }

    void add(Finding finding) {
        if (isFree(finding.start(), finding.end())) {
            taken.set(finding.start(), finding.end());
            findings.add(finding);
        }
    }

    /** Keeps others from reading a part that is known to be nothing of interest. */
    void pass(int start, int end) {
        taken.set(start, end);
    }

    String raw(int start, int end) {
        return raw.substring(start, end);
    }

    /** Up to {@code most} characters before the place. */
    String before(int at, int most) {
        return text.substring(Math.max(0, at - most), at);
    }

    String after(int at, int most) {
        return text.substring(at, Math.min(text.length(), at + most));
    }

    boolean isAfter(Pattern cue, int at, int most) {
        Matcher before = cue.matcher(before(at, most));
        return before.find();
    }

    List<Finding> of(FindingKind kind) {
        return findings.stream().filter(f -> f.kind() == kind).toList();
    }

    /** All, in the order of the text. */
    List<Finding> all() {
        return findings.stream().sorted(Comparator.comparingInt(Finding::start)).toList();
    }
}
