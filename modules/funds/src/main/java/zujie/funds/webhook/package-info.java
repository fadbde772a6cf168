/** Calls at partners' addresses: something waits for you. Signed, retried, and never into our own network. */
@NullMarked
package zujie.funds.webhook;

import org.jspecify.annotations.NullMarked;
