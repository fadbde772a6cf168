/** Jobs that several instances may try and one at a time runs. */
@NullMarked
package zujie.platform.lease;

import org.jspecify.annotations.NullMarked;
