/** What the search knows of reports, cases, leads, suspects and registered persons. */
@NullMarked
package zujie.casework.search;

import org.jspecify.annotations.NullMarked;
