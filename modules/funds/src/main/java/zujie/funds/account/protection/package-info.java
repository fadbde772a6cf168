/** The list of accounts and kinds of accounts that may not be stopped or frozen as a whole (R1.21), and who keeps it. */
@NullMarked
package zujie.funds.account.protection;

import org.jspecify.annotations.NullMarked;
