/** From what went wrong in an action to a sentence on the screen. */
@NullMarked
package zujie.web.message;

import org.jspecify.annotations.NullMarked;
