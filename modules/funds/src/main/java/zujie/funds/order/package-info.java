/** What every order to a bank has in common: two officers, who may approve it, its number, who may see it. */
@NullMarked
package zujie.funds.order;

import org.jspecify.annotations.NullMarked;
