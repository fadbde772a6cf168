/** Amounts of money in fen. */
@NullMarked
package zujie.kernel.money;

import org.jspecify.annotations.NullMarked;
