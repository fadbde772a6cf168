/** The files of a record on its page. */
@NullMarked
package zujie.web.attachment;

import org.jspecify.annotations.NullMarked;
