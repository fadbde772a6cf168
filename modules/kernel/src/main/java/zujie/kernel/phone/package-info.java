/** Numbers people own, numbers a telephone displayed, and the numbers no order may touch. */
@NullMarked
package zujie.kernel.phone;

import org.jspecify.annotations.NullMarked;
