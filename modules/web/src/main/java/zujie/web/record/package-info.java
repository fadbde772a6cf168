/** What modules show on each other's record pages without depending on each other. */
@NullMarked
package zujie.web.record;

import org.jspecify.annotations.NullMarked;
