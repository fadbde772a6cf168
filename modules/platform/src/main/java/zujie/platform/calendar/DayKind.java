package zujie.platform.calendar;

/** What a notice says about a day. */
public enum DayKind {
    HOLIDAY,
    /** A weekend worked instead of another day (调休上班). */
    WORKDAY,
    /** Nothing: the day of the week decides. Takes an earlier entry back. */
    ORDINARY
}
