/** The end of a case: closing and reopening, asked for by one and approved by another. */
@NullMarked
package zujie.casework.ending;

import org.jspecify.annotations.NullMarked;
