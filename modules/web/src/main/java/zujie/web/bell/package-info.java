/** The bell: what people are told while they look at the console, without a reload. */
@NullMarked
package zujie.web.bell;

import org.jspecify.annotations.NullMarked;
