/** The kinds of answers that a bank checks: to stops and to freezes. */
@NullMarked
package zujie.funds.bankcheck.orders;

import org.jspecify.annotations.NullMarked;
