/** Papers of reports and cases out of templates, as PDF and Word; every print is on record. */
@NullMarked
package zujie.casework.document;

import org.jspecify.annotations.NullMarked;
