/** Banks' questions about the list of involved accounts (100501, 100503) as messages. */
@NullMarked
package zujie.funds.gateway.lists;

import org.jspecify.annotations.NullMarked;
