/** 结果表: results of orders that were carried by hand, taken back in by sheet (R1.24); one reader for stops and freezes. */
@NullMarked
package zujie.funds.workmode.sheet;

import org.jspecify.annotations.NullMarked;
