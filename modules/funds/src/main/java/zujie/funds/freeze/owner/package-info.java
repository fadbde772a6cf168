/** Who works on a freeze: it goes to another officer or unit with everything that is open about it. */
@NullMarked
package zujie.funds.freeze.owner;

import org.jspecify.annotations.NullMarked;
