/** Where money lies: account numbers and the banks that keep them. */
@NullMarked
package zujie.kernel.account;

import org.jspecify.annotations.NullMarked;
