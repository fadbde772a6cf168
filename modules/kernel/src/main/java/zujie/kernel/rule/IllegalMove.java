package zujie.kernel.rule;

/** A record cannot go from its state to the wanted one. HTTP 409; the text receives both states as {0} and {1}. */
public final class IllegalMove extends RuleViolation {

    private final Enum<?> from;
    private final Enum<?> to;

    private IllegalMove(String code, Enum<?> from, Enum<?> to) {
        super(code, null, from, to);
        this.from = from;
        this.to = to;
    }

    /** A move that {@code from.canBecome(to)} refuses. */
    public static IllegalMove of(String code, Enum<?> from, Enum<?> to) {
        return new IllegalMove(code, from, to);
    }

    /** The state the record is in, unchanged. */
    public Enum<?> from() {
        return from;
    }

    /** The state that was wanted. */
    public Enum<?> to() {
        return to;
    }
}
