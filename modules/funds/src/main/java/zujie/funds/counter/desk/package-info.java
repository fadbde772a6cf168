/** The screens of interception at the counter: checklists, rewards, posts, trace-backs. */
@NullMarked
package zujie.funds.counter.desk;

import org.jspecify.annotations.NullMarked;
