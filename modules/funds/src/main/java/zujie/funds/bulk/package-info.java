/** Answers to many orders in one call of a bank's program, each for itself. */
@NullMarked
package zujie.funds.bulk;

import org.jspecify.annotations.NullMarked;
