/** Freezes at institutions that do not work directly: carried there by hand, their results entered one by one or by sheet (R1.24). */
@NullMarked
package zujie.funds.workmode.freeze;

import org.jspecify.annotations.NullMarked;
