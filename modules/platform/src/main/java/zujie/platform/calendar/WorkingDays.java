package zujie.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Counts working days. Beyond the years for which a notice is known only weekends are counted out, and the result is
 * provisional (暂定): show it as such, and count anew when the notice has come.
 */
@ApplicationScoped
public class WorkingDays {

    @Inject
    CalendarOverrides overrides;

    private final HolidayTable shipped;

    public WorkingDays() {
        shipped = HolidayTable.load(WorkingDays.class.getClassLoader());
    }

    /** The shipped notices only, for programs and tests without a database. */
    public static WorkingDays shippedOnly() {
        WorkingDays calendar = new WorkingDays();
        calendar.overrides = new CalendarOverrides.None();
        return calendar;
    }

    public boolean isWorkingDay(LocalDate day) {
        return switch (named(day).map(CalendarDay::kind).orElse(DayKind.ORDINARY)) {
            case HOLIDAY -> false;
            case WORKDAY -> true;
            case ORDINARY -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        };
    }

    /** Whether no notice is known yet for the year of that day. */
    public boolean isProvisional(LocalDate day) {
        return !shipped.years().contains(day.getYear()) && !overrides.coversYear(day.getYear());
    }

    /**
     * The n-th working day after a day; the day itself does not count. The day itself for 0.
     *
     * @throws IllegalArgumentException if n is negative
     */
    public LocalDate addWorkingDays(LocalDate day, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Working days are counted forward: " + n);
        }
        LocalDate at = day;
        for (int left = n; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    /** What is known about a day beyond its weekday. */
    Optional<CalendarDay> named(LocalDate day) {
        return overrides.of(day).or(() -> Optional.ofNullable(shipped.days().get(day)));
    }
}
