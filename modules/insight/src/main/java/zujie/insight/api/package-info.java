/** The front door of the module {@code insight}: all that other modules may use. */
@NullMarked
package zujie.insight.api;

import org.jspecify.annotations.NullMarked;
