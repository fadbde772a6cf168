/** What banks report of their own accord: victims at their counters, abnormal openings, involved accounts, abnormal events. */
@NullMarked
package zujie.funds.bankreport;

import org.jspecify.annotations.NullMarked;
