/** The traffic of the gateway: what waits for institutions, what they said, and the record of both. */
@NullMarked
package zujie.funds.gateway.exchange;

import org.jspecify.annotations.NullMarked;
