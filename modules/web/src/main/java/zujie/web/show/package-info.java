/** How values look to people: money, times, clocks. */
@NullMarked
package zujie.web.show;

import org.jspecify.annotations.NullMarked;
