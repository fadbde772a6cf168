/** Durable things that fall due on the business clock. */
@NullMarked
package zujie.platform.timer;

import org.jspecify.annotations.NullMarked;
