package zujie.funds.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.kernel.rule.RuleViolation;

class FreezeTermTest {

    @ParameterizedTest(name = "R1.22 {0} + {1} months = {2}")
    @CsvSource({
        "2023-08-31T10:00:00+08:00, 6, 2024-02-29T10:00:00+08:00",
        "2024-08-31T10:00:00+08:00, 6, 2025-02-28T10:00:00+08:00",
        "2024-02-29T10:00:00+08:00, 12, 2025-02-28T10:00:00+08:00",
        "2024-03-15T00:30:00+08:00, 6, 2024-09-15T00:30:00+08:00",
        "2024-03-31T00:30:00+08:00, 1, 2024-04-30T00:30:00+08:00",
        "2024-01-31T23:59:59+08:00, 24, 2026-01-31T23:59:59+08:00"
    })
    void shouldEndOnTheSameDayOfTheLaterMonth(OffsetDateTime start, int months, OffsetDateTime end) {
        assertThat(new FreezeTerm(months).endFrom(start.toInstant())).isEqualTo(end.toInstant());
    }

    @ParameterizedTest(name = "R1.17 {0} months of 6")
    @ValueSource(longs = {0, -1, 7})
    void shouldKeepWithinTheLawfulTerm(long months) {
        assertThatThrownBy(() -> FreezeTerm.of(months, 6))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("funds.freeze-term"));
    }
}
