/** The front door of the module {@code directory}: all that other modules may use. */
@NullMarked
package zujie.directory.api;

import org.jspecify.annotations.NullMarked;
