/** What a bank checks of stops and freezes: answers, corrections, extensions, renewals, what was lifted. */
@NullMarked
package zujie.funds.bankcheck.orders;

import org.jspecify.annotations.NullMarked;
