/** Texts of a page in the reader's language, and the choice of language and theme. */
@NullMarked
package zujie.web.text;

import org.jspecify.annotations.NullMarked;
