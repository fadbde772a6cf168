/** A repeated partner command gets the first answer. */
@NullMarked
package zujie.platform.idempotency;

import org.jspecify.annotations.NullMarked;
