/** 对账: the police's book of a day against a bank's own, order by order, to the fen. */
@NullMarked
package zujie.funds.reconcile;

import org.jspecify.annotations.NullMarked;
