package zujie.directory.account;

import java.time.Instant;

/**
 * What was done to an account.
 *
 * @param at by the business clock
 * @param username who did it
 * @param what {@code INVITED, CONFIRMED, ROLE_GIVEN, ROLE_TAKEN, RANK_CHANGED, LOCKED, UNLOCKED, PASSWORD_RESET}
 * @param detail which role or rank; may be empty
 * @param reason in the words of who did it; may be empty
 */
public record AccountHistoryRow(Instant at, String username, String what, String detail, String reason) {}
