/** Search over records of all modules by words and fragments: a table that modules feed, and an index made of it. */
@NullMarked
package zujie.platform.search;

import org.jspecify.annotations.NullMarked;
