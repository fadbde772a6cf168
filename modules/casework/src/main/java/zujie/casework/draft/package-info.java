/** 未提交的警情: what an officer has typed, kept on the server until the report is saved or given up. */
@NullMarked
package zujie.casework.draft;

import org.jspecify.annotations.NullMarked;
