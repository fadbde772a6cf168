/** Officers enter what an institution without a line of ours has said (R1.24). */
@NullMarked
package zujie.funds.onbehalf;

import org.jspecify.annotations.NullMarked;
