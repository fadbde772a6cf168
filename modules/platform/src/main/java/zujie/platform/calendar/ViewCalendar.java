package zujie.platform.calendar;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows the named days of a year. */
@UseCase
@Permitted({Role.SYSTEM_ADMIN, Role.AUDITOR})
public class ViewCalendar {

    @Inject
    WorkingDays calendar;

    public CalendarYear handle(int year) {
        if (year < 2000 || year > 2100) {
            throw InvalidValue.onField("year", "platform.calendar-year");
        }
        AuditNotes.detail("year", year);
        List<CalendarDay> named = days(year)
                .flatMap(day -> calendar.named(day).stream())
                .filter(day -> day.kind() != DayKind.ORDINARY)
                .toList();
        int working = (int) days(year).filter(calendar::isWorkingDay).count();
        return new CalendarYear(year, calendar.isProvisional(LocalDate.of(year, 1, 1)), named, working);
    }

    private static Stream<LocalDate> days(int year) {
        return Stream.iterate(LocalDate.of(year, 1, 1), day -> day.plusDays(1))
                .limit(Year.of(year).length());
    }
}
