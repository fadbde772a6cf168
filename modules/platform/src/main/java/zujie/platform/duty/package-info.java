/** The duty chain: whose phone rings, one after the other, when nobody at a screen reacts. */
@NullMarked
package zujie.platform.duty;

import org.jspecify.annotations.NullMarked;
