/** The front door of the module {@code casework}: all that other modules may use. */
@NullMarked
package zujie.casework.api;

import org.jspecify.annotations.NullMarked;
