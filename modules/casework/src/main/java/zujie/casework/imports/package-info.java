/**
 * Reports out of sheets (警情批量导入): loaded in the background, nothing twice, and what is wrong comes back as a sheet that
 * can be corrected and loaded again.
 */
@NullMarked
package zujie.casework.imports;

import org.jspecify.annotations.NullMarked;
