package zujie.platform.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;

/** A day as an administrator entered it. Rows are only added; the last one about a day holds. */
@Entity
@Immutable
@Table(name = "platform_calendar_day")
class CalendarEntry {

    @Id
    private UUID id;

    @Column(name = "cal_day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String name;

    /** Entered with the notice of its whole year, which is then no longer provisional. */
    @Column(name = "whole_year")
    private boolean wholeYear;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    private String reason;

    protected CalendarEntry() {}

    static CalendarEntry of(CalendarDay day, boolean wholeYear, String by, String reason, Instant at) {
        CalendarEntry e = new CalendarEntry();
        e.id = Ids.next();
        e.day = day.day();
        e.kind = day.kind();
        e.name = day.name();
        e.wholeYear = wholeYear;
        e.changedBy = by;
        e.reason = reason;
        e.changedAt = at;
        return e;
    }

    CalendarDay toDay() {
        return new CalendarDay(day, kind, name);
    }

    boolean isWholeYear() {
        return wholeYear;
    }
}
