package zujie.cards.shutdown;

/** How far the way back (复机) of an executed order has come. */
public enum RestoreStage {
    NONE,
    /** Asked for; the police verify (R5.9). */
    REQUESTED,
    /** The police agree; the carrier restores at once (art. 32). */
    AGREED,
    /** The police do not agree; it may be asked for again. */
    REFUSED
}
