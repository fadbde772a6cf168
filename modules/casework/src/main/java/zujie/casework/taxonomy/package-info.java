/** The taxonomy of fraud: R7.1. */
@NullMarked
package zujie.casework.taxonomy;

import org.jspecify.annotations.NullMarked;
