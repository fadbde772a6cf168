/** Joint calls (三方通话) of the desk, the victim and a bank or payment firm, recorded as such. */
@NullMarked
package zujie.casework.jointcall;

import org.jspecify.annotations.NullMarked;
