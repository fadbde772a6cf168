/**
 * Working days: weekends, public holidays and the weekends worked instead (调休), as the State Council's yearly notices
 * set them and an administrator may correct them.
 */
@NullMarked
package zujie.platform.calendar;

import org.jspecify.annotations.NullMarked;
