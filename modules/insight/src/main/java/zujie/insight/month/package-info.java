/** The month's figures, each of which opens the records behind it. */
@NullMarked
package zujie.insight.month;

import org.jspecify.annotations.NullMarked;
