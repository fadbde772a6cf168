/** The screens of the list of involved accounts. */
@NullMarked
package zujie.funds.involved.desk;

import org.jspecify.annotations.NullMarked;
