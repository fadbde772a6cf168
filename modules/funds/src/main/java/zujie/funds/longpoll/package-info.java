/** Waiting for the next order without asking again and again: a call stays open until there is something to say. */
@NullMarked
package zujie.funds.longpoll;

import org.jspecify.annotations.NullMarked;
