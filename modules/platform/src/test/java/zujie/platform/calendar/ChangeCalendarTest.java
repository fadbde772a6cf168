package zujie.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.FakeEvent;
import zujie.platform.HandClock;
import zujie.platform.PlatformUnit;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;

class ChangeCalendarTest {

    private static final Actor ADMIN =
            new Actor(UUID.randomUUID(), "admin", "管理员", "", "", OrgKind.POLICE, "/", Set.of(Role.SYSTEM_ADMIN), null);

    private static PlatformUnit unit;

    private final Caller caller = new Caller();
    private WorkingDays calendar;
    private ChangeCalendar change;
    private ViewCalendar view;

    @BeforeAll
    static void start() {
        unit = PlatformUnit.onFreshSchema();
    }

    @AfterAll
    static void stop() {
        unit.close();
    }

    @BeforeEach
    void wire() {
        unit.behindItsBack("delete from platform_calendar_day");
        CalendarOverrides overrides = unit.bean(CalendarOverrides.class);
        overrides.database = unit.database();
        overrides.self = overrides;
        calendar = new WorkingDays();
        calendar.overrides = overrides;
        change = unit.bean(ChangeCalendar.class);
        change.database = unit.database();
        change.clock = new HandClock("2026-11-22T01:00:00Z");
        change.caller = caller;
        change.changed = new FakeEvent<>(event -> unit.afterCommit(() -> overrides.forget(event)));
        view = unit.bean(ViewCalendar.class);
        view.calendar = calendar;
    }

    @Test
    void shouldCorrectADayAndTakeTheCorrectionBack() throws Exception {
        LocalDate day = LocalDate.of(2026, 12, 7);
        enter(new CalendarDay(day, DayKind.HOLIDAY, "临时放假"));
        assertThat(calendar.isWorkingDay(day)).isFalse();
        enter(new CalendarDay(day, DayKind.ORDINARY, ""));
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @Test
    void shouldEndTheProvisionalYearWithItsNotice() throws Exception {
        assertThat(view.handle(2027).provisional()).isTrue();
        int days = caller.runAs(
                ADMIN,
                () -> change.year(2027, "date,kind,name\n2027-01-01,HOLIDAY,元旦\n2027-10-09,WORKDAY,国庆节调休上班", "国办通知"));
        assertThat(days).isEqualTo(2);
        CalendarYear year = view.handle(2027);
        assertThat(year.provisional()).isFalse();
        assertThat(year.days()).extracting(CalendarDay::name).containsExactly("元旦", "国庆节调休上班");
        assertThat(year.workingDays()).isEqualTo(261);
        assertThat(calendar.isProvisional(LocalDate.of(2028, 1, 1))).isTrue();
    }

    @Test
    void shouldLeaveThePastAsItWasCounted() {
        for (String day : new String[] {"2026-11-22", "2026-10-01"}) {
            assertThatThrownBy(() -> enter(new CalendarDay(LocalDate.parse(day), DayKind.WORKDAY, "")))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, e -> assertThat(e.code()).isEqualTo("platform.calendar-past"));
        }
    }

    @Test
    void shouldNameTheLineOfANoticeThatCannotBeRead() {
        assertThatThrownBy(() ->
                        caller.runAs(ADMIN, () -> change.year(2027, "2027-01-01,HOLIDAY,元旦\nsecond of January", "通知")))
                .isInstanceOfSatisfying(RuleViolation.class, e -> {
                    assertThat(e.field()).contains("lines");
                    assertThat(e.args()).containsExactly("second of January");
                });
        assertThat(unit.count("select count(*) from platform_calendar_day")).isZero();
    }

    private void enter(CalendarDay day) throws Exception {
        caller.runAs(ADMIN, () -> {
            change.day(day, "通知");
            return null;
        });
    }
}
