/**
 * 银行内部经办复核: where a bank wants four eyes, what its operator answers on the console waits for its checker before it
 * takes effect. Orders know this room; it knows no order, only what is said of them.
 */
@NullMarked
package zujie.funds.bankcheck;

import org.jspecify.annotations.NullMarked;
