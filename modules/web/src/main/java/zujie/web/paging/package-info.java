/** Pages of lists by cursor, kept in the address. */
@NullMarked
package zujie.web.paging;

import org.jspecify.annotations.NullMarked;
