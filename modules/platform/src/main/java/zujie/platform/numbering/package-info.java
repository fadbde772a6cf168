/** Official numbers without gaps of meaning: reports, cases, papers. */
@NullMarked
package zujie.platform.numbering;

import org.jspecify.annotations.NullMarked;
