/** Who acts: roles, actors and the caller of the current thread. */
@NullMarked
package zujie.platform.access;

import org.jspecify.annotations.NullMarked;
