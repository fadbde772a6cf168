/** 系列案: cases that belong to one gang or one scam, kept together. */
@NullMarked
package zujie.casework.series;

import org.jspecify.annotations.NullMarked;
