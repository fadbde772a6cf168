package zujie.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays calendar = WorkingDays.shippedOnly();

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "2024-02-04, true,  春节前的星期日调休上班",
        "2024-02-09, true,  2024 年除夕不放假",
        "2024-02-10, false, 春节",
        "2024-02-17, false, 春节（星期六）",
        "2024-02-18, true,  春节后的星期日调休上班",
        "2024-09-29, true,  国庆节调休上班（星期日）",
        "2024-10-07, false, 国庆节",
        "2024-10-08, true,  国庆节后首日",
        "2024-10-12, true,  国庆节调休上班（星期六）",
        "2025-01-26, true,  春节调休上班（星期日）",
        "2025-01-28, false, 除夕",
        "2025-02-04, false, 春节末日",
        "2025-02-05, true,  春节后首日",
        "2025-02-08, true,  春节调休上班（星期六）",
        "2025-09-28, true,  国庆节调休上班（星期日）",
        "2025-10-08, false, 国庆节与中秋节",
        "2025-10-11, true,  国庆节调休上班（星期六）",
        "2026-11-21, false, 平常的星期六",
        "2026-11-23, true,  平常的星期一"
    })
    void shouldKnowHolidaysAndDaysWorkedInstead(LocalDate day, boolean working, String why) {
        assertThat(calendar.isWorkingDay(day)).as(why).isEqualTo(working);
        assertThat(calendar.isProvisional(day)).isFalse();
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2024-02-08, 3, 2024-02-19",
        "2024-09-27, 3, 2024-10-08",
        "2025-01-24, 3, 2025-02-05",
        "2025-09-30, 1, 2025-10-09",
        "2025-09-30, 3, 2025-10-11",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 0, 2026-11-21"
    })
    void shouldCountWorkingDays(LocalDate from, int n, LocalDate expected) {
        assertThat(calendar.addWorkingDays(from, n)).isEqualTo(expected);
    }

    @Test
    void shouldAgreeWithACountDayByDay() {
        LocalDate from = LocalDate.of(2024, 1, 1);
        for (int n = 1; n < 740; n += 7) {
            LocalDate end = calendar.addWorkingDays(from, n);
            long counted = Stream.iterate(from.plusDays(1), day -> !day.isAfter(end), day -> day.plusDays(1))
                    .filter(calendar::isWorkingDay)
                    .count();
            assertThat(counted).isEqualTo(n);
            assertThat(calendar.isWorkingDay(end)).isTrue();
        }
    }

    @Test
    void shouldNotCountBackwards() {
        assertThatThrownBy(() -> calendar.addWorkingDays(LocalDate.of(2026, 1, 5), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldBeProvisionalBeyondTheNotices() {
        assertThat(calendar.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.isProvisional(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(calendar.isProvisional(LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 2))).isFalse();
    }

    @Test
    void shouldPreferWhatAnAdministratorEntered() {
        Map<LocalDate, CalendarDay> entered = new HashMap<>();
        calendar.overrides = new CalendarOverrides.None() {
            @Override
            Optional<CalendarDay> of(LocalDate day) {
                return Optional.ofNullable(entered.get(day));
            }

            @Override
            boolean coversYear(int year) {
                return year == 2027;
            }
        };
        LocalDate national = LocalDate.of(2027, 10, 1);
        entered.put(national, new CalendarDay(national, DayKind.HOLIDAY, "国庆节"));
        LocalDate takenBack = LocalDate.of(2024, 10, 1);
        entered.put(takenBack, new CalendarDay(takenBack, DayKind.ORDINARY, ""));
        assertThat(calendar.isWorkingDay(national)).isFalse();
        assertThat(calendar.isProvisional(national)).isFalse();
        assertThat(calendar.isWorkingDay(takenBack)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"2027-01-01", "2027-01-01,FREE,元旦", "2026-01-01,HOLIDAY,元旦", "2027-02-30,HOLIDAY,x"})
    void shouldNameALineThatIsNoDayOfTheYear(String line) {
        assertThatThrownBy(() -> HolidayTable.parse(2027, "date,kind,name\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(line);
    }

    @Test
    void shouldRefuseADayTwice() {
        assertThatThrownBy(() -> HolidayTable.parse(2027, "2027-01-01,HOLIDAY,元旦\n2027-01-01,WORKDAY,x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
