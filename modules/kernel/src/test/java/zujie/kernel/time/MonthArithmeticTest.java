package zujie.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthArithmeticTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "R1.22 {0} and {1} months is {2}")
    @CsvSource({
        "2024-03-15, 6, 2024-09-15",
        "2022-08-31, 6, 2023-02-28",
        "2023-08-31, 6, 2024-02-29",
        "2023-08-29, 6, 2024-02-29",
        "2023-08-28, 6, 2024-02-28",
        "2024-02-29, 12, 2025-02-28",
        "2023-02-28, 6, 2023-08-28",
        "2024-10-31, 1, 2024-11-30",
        "2024-01-31, 24, 2026-01-31",
    })
    void shouldClampToTheEndOfTheMonth(LocalDate start, int months, LocalDate end) {
        assertThat(MonthArithmetic.plusMonths(start, months)).isEqualTo(end);
    }

    @ParameterizedTest(name = "R1.22 {0} and {1} months is {2}")
    @CsvSource({
        "2023-08-31T10:30:00+08:00, 6, 2024-02-29T10:30:00+08:00",
        "2023-09-01T07:59:59+08:00, 6, 2024-03-01T07:59:59+08:00",
        "2023-08-31T00:00:00+08:00, 6, 2024-02-29T00:00:00+08:00",
    })
    void shouldCountOnTheCalendarOfTheZone(OffsetDateTime start, int months, OffsetDateTime end) {
        assertThat(MonthArithmetic.plusMonths(start.toInstant(), months, BEIJING))
                .isEqualTo(end.toInstant());
    }

    @Test
    void shouldRefuseTermsWithoutMonths() {
        assertThatIllegalArgumentException().isThrownBy(() -> MonthArithmetic.plusMonths(LocalDate.of(2024, 1, 1), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> MonthArithmetic.plusMonths(Instant.EPOCH, -1, BEIJING));
    }
}
