package zujie.platform.usecase;

/** A use case has succeeded and is about to commit; observers write into its transaction. */
public record UseCaseDone() {}
