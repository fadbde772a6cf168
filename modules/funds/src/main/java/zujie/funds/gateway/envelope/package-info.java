/** The national message format (§6): envelope, serials, codes, schema, and the hardened way in. */
@NullMarked
package zujie.funds.gateway.envelope;

import org.jspecify.annotations.NullMarked;
