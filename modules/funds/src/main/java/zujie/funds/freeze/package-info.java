/**
 * Freeze (冻结, R1.16 to R1.22): on a filed case only, drawn up by two officers, looked over by a legal reviewer, approved
 * at the lawful rank, executed by the bank, renewed in time or released; none lapses without somebody being told.
 */
@NullMarked
package zujie.funds.freeze;

import org.jspecify.annotations.NullMarked;
