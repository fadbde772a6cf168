/** What is known about accounts and banks' words: result codes (R6.4) and accounts that may not be stopped (R1.21). */
@NullMarked
package zujie.funds.account;

import org.jspecify.annotations.NullMarked;
