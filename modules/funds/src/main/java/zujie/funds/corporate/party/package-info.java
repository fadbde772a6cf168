/** Who takes part in the checks of corporate accounts: police, the bank, and the authorities of the region. */
@NullMarked
package zujie.funds.corporate.party;

import org.jspecify.annotations.NullMarked;
