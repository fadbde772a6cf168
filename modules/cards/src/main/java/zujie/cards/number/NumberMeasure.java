package zujie.cards.number;

/** What the carrier does with a number (R5.11). */
public enum NumberMeasure {
    /** 停机, both ways; emergency calls and the carrier's own line stay possible. */
    STOP,
    /** 限呼出: calls in stay possible. */
    STOP_OUT,
    /** 拦截 at the gateway from abroad. */
    INTERCEPT,
    /** 封堵 of the display in the network. */
    BLOCK;

    /** R5.11: 停机 for local numbers, 拦截 for foreign ones, 封堵 for virtual and spoofed ones. */
    public static NumberMeasure usualFor(NumberKind kind, boolean suspectedSpoof) {
        if (kind == NumberKind.FOREIGN) {
            return INTERCEPT;
        }
        return kind == NumberKind.VIRTUAL || suspectedSpoof ? BLOCK : STOP;
    }

    /** Whether it closes a subscriber's line, who then must be told (R3.1), and not only calls that show the number. */
    public boolean closesLine() {
        return this == STOP || this == STOP_OUT;
    }

    /** Only a number with a subscriber can be closed; calls can be kept away from any number. */
    public boolean fits(NumberKind kind) {
        return !closesLine() || kind.hasSubscriber();
    }
}
