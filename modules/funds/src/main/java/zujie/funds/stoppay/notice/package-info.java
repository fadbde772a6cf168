/** 止付通知书: what orders, extends or releases a stop, numbered and sealed, for a bank to verify and for a paper to be carried. */
@NullMarked
package zujie.funds.stoppay.notice;

import org.jspecify.annotations.NullMarked;
