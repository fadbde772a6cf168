package zujie.directory.api;

/** Organisations, accounts or delegations have changed in the current transaction; whoever keeps copies drops them after it. */
public record DirectoryChanged() {}
