/** Where a kind of order plugs into the gateway: one bean writes the order, one takes what the institution says to it. */
@NullMarked
package zujie.funds.gateway.message;

import org.jspecify.annotations.NullMarked;
