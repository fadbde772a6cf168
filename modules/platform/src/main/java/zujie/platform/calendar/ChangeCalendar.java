package zujie.platform.calendar;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Corrects single days to come, or enters the notice of a whole year. Days that have passed stay as they were counted. */
@UseCase
@Permitted(Role.SYSTEM_ADMIN)
public class ChangeCalendar {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 60;

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    @Inject
    Event<CalendarChanged> changed;

    /** @throws RuleViolation if the day has passed or the reason is missing */
    public void day(CalendarDay day, String reason) {
        AuditNotes.subject("calendar-day", day.day());
        AuditNotes.detail("kind", day.kind());
        requireReason(reason);
        enter(day, false, reason);
        changed.fire(new CalendarChanged());
    }

    /**
     * Enters a year's notice, after which the year is no longer provisional.
     *
     * @param lines {@code date,kind,name}, one a line, as in the shipped files
     * @return how many days were entered
     * @throws RuleViolation naming the first line that cannot be read, or if a day has passed
     */
    public int year(int year, String lines, String reason) {
        AuditNotes.subject("calendar-year", year);
        requireReason(reason);
        List<CalendarDay> days;
        try {
            days = HolidayTable.parse(year, lines);
        } catch (IllegalArgumentException e) {
            throw InvalidValue.onField("lines", "platform.calendar-line", e.getMessage());
        }
        if (days.isEmpty()) {
            throw InvalidValue.onField("lines", "platform.calendar-line", "");
        }
        days.forEach(day -> enter(day, true, reason));
        AuditNotes.detail("count", days.size());
        changed.fire(new CalendarChanged());
        return days.size();
    }

    private void enter(CalendarDay day, boolean wholeYear, String reason) {
        if (!day.day().isAfter(clock.today())) {
            throw RuleViolation.onField("day", "platform.calendar-past", day.day());
        }
        if (day.name().length() > LONGEST_NAME) {
            throw InvalidValue.onField("name", "platform.calendar-name", LONGEST_NAME);
        }
        database.persist(CalendarEntry.of(day, wholeYear, caller.actor().username(), reason, clock.now()));
    }

    private static void requireReason(String reason) {
        AuditNotes.reason(reason);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw InvalidValue.onField("reason", "platform.reason-missing", LONGEST_REASON);
        }
    }
}
