/** The screens of queries: list, record, new query, the bank's answer. */
@NullMarked
package zujie.funds.query.desk;

import org.jspecify.annotations.NullMarked;
