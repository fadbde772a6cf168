/** Papers out of templates: one template, filled once, drawn as PDF with its font embedded or as a Word file. */
@NullMarked
package zujie.platform.document;

import org.jspecify.annotations.NullMarked;
