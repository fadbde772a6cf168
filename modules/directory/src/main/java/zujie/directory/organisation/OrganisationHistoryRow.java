package zujie.directory.organisation;

import java.time.Instant;

/**
 * What was done to an organisation.
 *
 * @param at by the business clock
 * @param username who did it
 * @param what {@code REGISTERED, RENAMED, MOVED, CLOSED, REOPENED}
 * @param detail before and after; may be empty
 * @param reason in the words of who did it; may be empty
 */
public record OrganisationHistoryRow(Instant at, String username, String what, String detail, String reason) {}
