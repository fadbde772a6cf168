/** The books of what was reported: entries that are only ever added. */
@NullMarked
package zujie.casework.reported;

import org.jspecify.annotations.NullMarked;
