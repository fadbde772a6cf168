/** Error pages. */
@NullMarked
package zujie.web.error;

import org.jspecify.annotations.NullMarked;
