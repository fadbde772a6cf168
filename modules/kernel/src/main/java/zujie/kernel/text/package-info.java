/** How typed and pasted text becomes comparable before a value reads it. */
@NullMarked
package zujie.kernel.text;

import org.jspecify.annotations.NullMarked;
