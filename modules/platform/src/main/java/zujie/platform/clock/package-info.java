/** The business clock: real time, which only a demonstration may move forward. */
@NullMarked
package zujie.platform.clock;

import org.jspecify.annotations.NullMarked;
