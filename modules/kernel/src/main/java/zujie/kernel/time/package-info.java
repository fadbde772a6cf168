/** Spans of time and the arithmetic of legal terms; no clock. */
@NullMarked
package zujie.kernel.time;

import org.jspecify.annotations.NullMarked;
