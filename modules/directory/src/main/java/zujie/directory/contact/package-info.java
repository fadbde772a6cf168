/** Who answers at night: the 24-hour desks of institutions, and the calls by which they were urged. */
@NullMarked
package zujie.directory.contact;

import org.jspecify.annotations.NullMarked;
