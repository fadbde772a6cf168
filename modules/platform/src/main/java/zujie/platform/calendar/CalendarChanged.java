package zujie.platform.calendar;

/** A day was given another kind. */
record CalendarChanged() {}
