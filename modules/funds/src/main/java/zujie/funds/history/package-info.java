/** What happened to a record, step by step: who, when, in what words. */
@NullMarked
package zujie.funds.history;

import org.jspecify.annotations.NullMarked;
