/** Tells people what has come up: in the console at once, and on the phones of the duty chain when nobody reacts. */
@NullMarked
package zujie.platform.notify;

import org.jspecify.annotations.NullMarked;
