/** The search table filled anew out of the modules' records (ADR 20). */
@NullMarked
package zujie.platform.search.refill;

import org.jspecify.annotations.NullMarked;
