/** Queries that police carry to institutions without a line of ours, and the answers they bring back (R1.24). */
@NullMarked
package zujie.funds.workmode.query;

import org.jspecify.annotations.NullMarked;
