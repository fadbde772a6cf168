/**
 * Rows out of sheets (.xlsx and .csv) as people really send them, one at a time, and sheets for people to correct.
 * {@link zujie.platform.sheet.SheetTable} is the way in.
 *
 * <p>The workbook's parts are read with the JDK's own StAX instead of a library: the usual streaming readers hold the shared
 * texts in memory, do not know merged areas, and bring a parser that every library in the server would find and use.
 */
@NullMarked
package zujie.platform.sheet;

import org.jspecify.annotations.NullMarked;
