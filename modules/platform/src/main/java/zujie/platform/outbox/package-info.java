/** Facts that leave a transaction: written with it, delivered at least once, in order per key. */
@NullMarked
package zujie.platform.outbox;

import org.jspecify.annotations.NullMarked;
