/** What is read at every turn and changes seldom, kept in memory for moments. */
@NullMarked
package zujie.platform.memory;

import org.jspecify.annotations.NullMarked;
