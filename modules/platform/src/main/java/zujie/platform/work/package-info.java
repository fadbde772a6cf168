/** Work items (待办): what waits for whom, until when, and what happens if nobody reacts. */
@NullMarked
package zujie.platform.work;

import org.jspecify.annotations.NullMarked;
