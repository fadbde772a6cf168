/** The screens of the checks of corporate accounts. */
@NullMarked
package zujie.funds.corporate.desk;

import org.jspecify.annotations.NullMarked;
