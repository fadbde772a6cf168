/** Dissuasions as people see them: lists, the record with its call sheet, desks, other records, the interface. */
@NullMarked
package zujie.outreach.dissuasion.desk;

import org.jspecify.annotations.NullMarked;
