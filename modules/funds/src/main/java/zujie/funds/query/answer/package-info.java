/** What banks answer to queries: transactions and accounts as data, corrected with a history, read by police. */
@NullMarked
package zujie.funds.query.answer;

import org.jspecify.annotations.NullMarked;
