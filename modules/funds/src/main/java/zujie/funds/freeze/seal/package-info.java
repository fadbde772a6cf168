/** Seals on the papers of freezes, which a bank can verify (ruling on official papers, R1.16). */
@NullMarked
package zujie.funds.freeze.seal;

import org.jspecify.annotations.NullMarked;
