/** The front door of the module {@code funds}: all that other modules may use. */
@NullMarked
package zujie.funds.api;

import org.jspecify.annotations.NullMarked;
