/** 反馈回执: what a bank answered to a stop, sealed (SM2) when it answered, so that neither side can say otherwise later. */
@NullMarked
package zujie.funds.receipt;

import org.jspecify.annotations.NullMarked;
