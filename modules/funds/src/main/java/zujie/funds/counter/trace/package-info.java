/** Tracing a loss back to the counter that skipped the procedure (倒查, SR-8). */
@NullMarked
package zujie.funds.counter.trace;

import org.jspecify.annotations.NullMarked;
