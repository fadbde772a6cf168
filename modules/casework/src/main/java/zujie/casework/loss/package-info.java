/**
 * What a victim lost otherwise than by transfer: cash and gold sent by courier, cash handed over, wallets, USDT, e-CNY, gift
 * cards, phone credit. What is on its way is stopped against a clock.
 */
@NullMarked
package zujie.casework.loss;

import org.jspecify.annotations.NullMarked;
