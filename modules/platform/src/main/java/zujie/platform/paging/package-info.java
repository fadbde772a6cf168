/** Keyset paging: a list costs the same on page 1 and page 1,000. */
@NullMarked
package zujie.platform.paging;

import org.jspecify.annotations.NullMarked;
