/** Entries that the figures of stopped money are recomputed from. */
@NullMarked
package zujie.funds.ledger;

import org.jspecify.annotations.NullMarked;
