/** The record of the gateway's messages, for those who watch over it. */
@NullMarked
package zujie.funds.gateway.record;

import org.jspecify.annotations.NullMarked;
