/** What expressions in pages can read. */
@NullMarked
package zujie.web.el;

import org.jspecify.annotations.NullMarked;
