/** Reports (警情) from the first call to the decision on filing: R1.5, R1.6, R1.23. */
@NullMarked
package zujie.casework.report;

import org.jspecify.annotations.NullMarked;
