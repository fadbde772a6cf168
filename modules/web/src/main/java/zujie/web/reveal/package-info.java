/** A look at masked personal data, with a reason. */
@NullMarked
package zujie.web.reveal;

import org.jspecify.annotations.NullMarked;
