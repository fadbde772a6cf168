/** A load generator that costs less than the server it drives. */
@NullMarked
package zujie.bench.load;

import org.jspecify.annotations.NullMarked;
