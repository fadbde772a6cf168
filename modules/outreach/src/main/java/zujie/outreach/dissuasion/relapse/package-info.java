/** 劝阻后仍被骗: later reports are compared with earlier warnings, and why the warning failed is reviewed. */
@NullMarked
package zujie.outreach.dissuasion.relapse;

import org.jspecify.annotations.NullMarked;
