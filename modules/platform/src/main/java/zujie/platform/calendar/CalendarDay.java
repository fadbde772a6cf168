package zujie.platform.calendar;

import java.time.LocalDate;

/**
 * A day that a notice or an administrator has named.
 *
 * @param name why: 国庆节, 春节调休上班
 */
public record CalendarDay(LocalDate day, DayKind kind, String name) {}
