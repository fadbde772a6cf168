/** Answers to queries that wait for the bank's second person: their rows, and what the checker sees of them. */
@NullMarked
package zujie.funds.query.check;

import org.jspecify.annotations.NullMarked;
