/** The calls of the desk (来电登记): 咨询, 劝阻, 举报, 报案; counted by day, kind and officer (SR-1). */
@NullMarked
package zujie.casework.calls;

import org.jspecify.annotations.NullMarked;
