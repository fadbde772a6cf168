/** What begins with the application and ends with it. */
@NullMarked
package zujie.platform.startup;

import org.jspecify.annotations.NullMarked;
