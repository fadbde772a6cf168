/** Stops and freezes in the gateway's format: orders out, feedback in (§6). */
@NullMarked
package zujie.funds.gateway.orders;

import org.jspecify.annotations.NullMarked;
