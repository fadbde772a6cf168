package zujie.platform.audit;

/** How a use case ended. */
public enum Outcome {
    OK,
    /** A rule or the permission table said no. */
    REFUSED,
    /** Something broke. */
    FAILED
}
