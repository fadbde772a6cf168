/** Legal and agreed numbers with the time in which they hold: 48 hours, twice an account, six months. */
@NullMarked
package zujie.platform.parameter;

import org.jspecify.annotations.NullMarked;
