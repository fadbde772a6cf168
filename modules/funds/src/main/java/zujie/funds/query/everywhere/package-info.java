/** All accounts of a person at many banks at once (客户全账户查询): one query for each bank, one decision for all of them. */
@NullMarked
package zujie.funds.query.everywhere;

import org.jspecify.annotations.NullMarked;
