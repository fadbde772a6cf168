/** Who and what a record is about: persons, enterprises, cases and reports. */
@NullMarked
package zujie.kernel.identity;

import org.jspecify.annotations.NullMarked;
