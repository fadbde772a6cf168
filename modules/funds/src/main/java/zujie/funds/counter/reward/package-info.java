/** A bank's own rewards for interceptions: proposed, approved, paid by list; never shown to police (R7.6). */
@NullMarked
package zujie.funds.counter.reward;

import org.jspecify.annotations.NullMarked;
