/** How modules contribute REST classes, and how JSON is read and written. */
@NullMarked
package zujie.platform.rest;

import org.jspecify.annotations.NullMarked;
