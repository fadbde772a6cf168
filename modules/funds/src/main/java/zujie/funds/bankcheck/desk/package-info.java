/** Screens of the bank's own checking: the checker's list, one proposed answer, the bank's setting. */
@NullMarked
package zujie.funds.bankcheck.desk;

import org.jspecify.annotations.NullMarked;
