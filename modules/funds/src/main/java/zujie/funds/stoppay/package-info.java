/**
 * Stop-payment (紧急止付, R1.1 to R1.14, R1.21): ordered from a report in one action and out at once, reviewed afterwards,
 * answered by the bank, ended by itself after 48 hours.
 */
@NullMarked
package zujie.funds.stoppay;

import org.jspecify.annotations.NullMarked;
