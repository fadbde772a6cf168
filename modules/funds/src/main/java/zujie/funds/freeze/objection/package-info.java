/** A way back for account holders: objections to a freeze (冻结异议) and requests to lift it, answered within a clock. */
@NullMarked
package zujie.funds.freeze.objection;

import org.jspecify.annotations.NullMarked;
