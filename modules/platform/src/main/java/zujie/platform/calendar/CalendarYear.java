package zujie.platform.calendar;

import java.util.List;

/**
 * A year as the administrator sees it.
 *
 * @param provisional whether no notice is known yet
 * @param days the named days in order, entries of administrators included
 * @param workingDays how many working days the year has as far as known
 */
public record CalendarYear(int year, boolean provisional, List<CalendarDay> days, int workingDays) {

    public CalendarYear {
        days = List.copyOf(days);
    }
}
