/** Sheets that banks and the ministry's platform fill in, line by line; what the lines mean, their readers know. */
@NullMarked
package zujie.funds.sheet;

import org.jspecify.annotations.NullMarked;
