package zujie.cards.number;

/** How far a number is guarded against being closed by mistake (R5.11). */
public enum Protection {
    /** An ordinary number. */
    NONE,
    /** Likely a trunk or government line: ordered only after a second confirmation. */
    CONFIRM,
    /** Emergency and public service lines: never ordered. */
    REFUSED
}
