/** The golden hour (黄金时间): how fast money is held after it has moved, and with whom an order is stuck. */
@NullMarked
package zujie.funds.board;

import org.jspecify.annotations.NullMarked;
