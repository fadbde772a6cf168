/** How a broken rule is told: one exception with a code, and the five kinds a caller must tell apart. */
@NullMarked
package zujie.kernel.rule;

import org.jspecify.annotations.NullMarked;
