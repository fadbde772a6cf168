/** The front door of the module {@code outreach}: all that other modules may use. */
@NullMarked
package zujie.outreach.api;

import org.jspecify.annotations.NullMarked;
