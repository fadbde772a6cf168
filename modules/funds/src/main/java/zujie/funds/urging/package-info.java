/** The orders to banks about which banks are called (催办). */
@NullMarked
package zujie.funds.urging;

import org.jspecify.annotations.NullMarked;
