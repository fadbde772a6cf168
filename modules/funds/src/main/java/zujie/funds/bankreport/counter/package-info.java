/** The bank's report that a checklist of the counter leads to. */
@NullMarked
package zujie.funds.bankreport.counter;

import org.jspecify.annotations.NullMarked;
