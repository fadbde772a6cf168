package zujie.directory.delegation;

import java.util.UUID;

/** An approver to whom the caller may hand over. */
public record Candidate(UUID id, String name, String orgName) {}
