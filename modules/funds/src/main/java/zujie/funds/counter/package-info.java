/** Interception at the counter (柜面堵截): the teller's checklist, the signed notice, the call for an officer, the result. */
@NullMarked
package zujie.funds.counter;

import org.jspecify.annotations.NullMarked;
