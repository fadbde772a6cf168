/** 更正反馈: on the pages of stops and freezes, what a bank corrects in its answer afterwards. The rules stand with the orders. */
@NullMarked
package zujie.funds.amend;

import org.jspecify.annotations.NullMarked;
