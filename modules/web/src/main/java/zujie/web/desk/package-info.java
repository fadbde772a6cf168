/** The home page of each role. */
@NullMarked
package zujie.web.desk;

import org.jspecify.annotations.NullMarked;
