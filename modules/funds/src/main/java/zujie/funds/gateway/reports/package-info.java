/** What banks report of their own accord (100401, 100403 to 100405) as messages, and what police answer (100402). */
@NullMarked
package zujie.funds.gateway.reports;

import org.jspecify.annotations.NullMarked;
