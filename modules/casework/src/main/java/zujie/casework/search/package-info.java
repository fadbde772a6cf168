/** What the search knows of reports, cases, leads and suspects. */
@NullMarked
package zujie.casework.search;

import org.jspecify.annotations.NullMarked;
