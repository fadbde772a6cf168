/** The screens of what banks report: list, record, the bank's form. */
@NullMarked
package zujie.funds.bankreport.desk;

import org.jspecify.annotations.NullMarked;
