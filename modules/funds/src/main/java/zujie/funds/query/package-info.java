/** Queries to banks (查询): drawn up by two officers, approved first (R1.15), answered by the bank as data. */
@NullMarked
package zujie.funds.query;

import org.jspecify.annotations.NullMarked;
