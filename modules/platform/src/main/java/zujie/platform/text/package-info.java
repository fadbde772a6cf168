/** Texts in Chinese and English out of the modules' bundles. */
@NullMarked
package zujie.platform.text;

import org.jspecify.annotations.NullMarked;
