/** Officers posted at branches of banks (驻点), with their rosters (SR-1). */
@NullMarked
package zujie.funds.counter.post;

import org.jspecify.annotations.NullMarked;
