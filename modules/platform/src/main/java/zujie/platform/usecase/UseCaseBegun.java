package zujie.platform.usecase;

/** A use case is about to begin; observers read and write in its transaction, and one that throws refuses it. */
public record UseCaseBegun() {}
