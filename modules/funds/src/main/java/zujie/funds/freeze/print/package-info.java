/** The papers of freezes as they are printed, for banks, for their customers and for the owner of the money. */
@NullMarked
package zujie.funds.freeze.print;

import org.jspecify.annotations.NullMarked;
