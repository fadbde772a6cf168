/** How each institution is worked with (R1.24): directly, through the ministry's platform, or by printed papers. */
@NullMarked
package zujie.funds.workmode;

import org.jspecify.annotations.NullMarked;
