package zujie.platform.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

    private static final String FILE =
            """
            # a comment
            key,value,unit,valid_from,valid_to,mark,source,meaning
            funds.stop-hours,48,hours,2016-01-01,2026-12-31,V,"R1.2, 通知",止付时限
            funds.stop-hours,72,hours,2027-01-01,,A,新规,止付时限
            funds.stop-count,2,count,2016-01-01,,V,R1.3,每个账户可止付次数
            funds.freeze-months,6,months,2016-01-01,,V,R2.1,冻结期限
            funds.review,true,flag,2016-01-01,,A,本系统,先发后审
            funds.desk,"110 ""专席"" 一",text,2016-01-01,,A,本系统,名称
            """;

    private final List<ParameterChange> set = new ArrayList<>();
    private final Parameters parameters = parameters(FILE);

    @ParameterizedTest(name = "{0}: {1} h")
    @CsvSource({"2016-01-01, 48", "2026-12-31, 48", "2027-01-01, 72", "2040-05-05, 72"})
    void shouldChooseByDateOfAct(LocalDate on, long hours) {
        assertThat(parameters.duration("funds.stop-hours", on)).isEqualTo(Duration.ofHours(hours));
        assertThat(parameters.number("funds.stop-hours", on)).isEqualTo(hours);
    }

    @Test
    void shouldReadEveryUnit() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(parameters.number("funds.stop-count", day)).isEqualTo(2);
        assertThat(parameters.number("funds.freeze-months", day)).isEqualTo(6);
        assertThat(parameters.flag("funds.review", day)).isTrue();
        assertThat(parameters.text("funds.desk", day)).isEqualTo("110 \"专席\" 一");
    }

    @Test
    void shouldFailClearlyForWhatNobodyDefined() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThatThrownBy(() -> parameters.number("funds.no-such", day))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("funds.no-such");
        assertThatThrownBy(() -> parameters.number("funds.stop-hours", LocalDate.of(2015, 12, 31)))
                .hasMessageContaining("2015-12-31");
        assertThatThrownBy(() -> parameters.duration("funds.freeze-months", day))
                .hasMessageContaining("months");
        assertThatThrownBy(() -> parameters.flag("funds.stop-count", day)).hasMessageContaining("no flag");
        assertThatThrownBy(() -> parameters.number("funds.desk", day)).hasMessageContaining("no number");
    }

    @Test
    void shouldPreferWhatAnAdministratorSet() {
        set("funds.stop-count", "3", "2026-12-01", null);
        assertThat(parameters.number("funds.stop-count", LocalDate.of(2026, 11, 30)))
                .isEqualTo(2);
        assertThat(parameters.number("funds.stop-count", LocalDate.of(2026, 12, 1)))
                .isEqualTo(3);
    }

    @Test
    void shouldReturnToWhatHeldBeforeWhenASetValueEnds() {
        set("funds.stop-count", "3", "2026-12-01", null);
        set("funds.stop-count", "5", "2026-12-10", "2026-12-12");
        assertThat(parameters.number("funds.stop-count", LocalDate.of(2026, 12, 12)))
                .isEqualTo(5);
        assertThat(parameters.number("funds.stop-count", LocalDate.of(2026, 12, 13)))
                .isEqualTo(3);
    }

    @Test
    void shouldPreferTheLaterEntryOfTwoForTheSameDay() {
        set("funds.stop-count", "3", "2026-12-01", null);
        set("funds.stop-count", "4", "2026-12-01", null);
        assertThat(parameters.number("funds.stop-count", LocalDate.of(2026, 12, 1)))
                .isEqualTo(4);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "funds.x,1,hours,2026-01-01,,V,R | 8 columns",
                "funds.x,1,years,2026-01-01,,V,R,m | unknown unit years",
                "funds.x,-1,hours,2026-01-01,,V,R,m | not a value in hours",
                "funds.x,yes,flag,2026-01-01,,V,R,m | not a value in flag",
                "funds.x,1,hours,2026-02-30,,V,R,m | 2026-02-30",
                "funds.x,1,hours,2026-02-02,2026-02-01,V,R,m | ends before it begins",
                "cards.x,1,hours,2026-02-02,,V,R,m | another module",
                "funds.stop-count,3,count,2026-02-02,,V,R,m | hold on one day",
                "funds.stop-count,3,fen,2010-02-02,2010-02-03,V,R,m | two units"
            })
    void shouldNameTheWrongLineOfAFile(String line, String complaint) {
        assertThatThrownBy(() -> parameters(FILE + line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 9")
                .hasMessageContaining(complaint);
    }

    @Test
    void shouldReadEveryShippedFile() {
        assertThat(Parameters.shippedOnly().duration("platform.escalate-after-minutes", LocalDate.of(2026, 11, 22)))
                .isEqualTo(Duration.ofMinutes(10));
    }

    private void set(String key, String value, String from, String to) {
        set.add(
                0,
                ParameterChange.of(
                        key,
                        value,
                        LocalDate.parse(from),
                        to == null ? null : LocalDate.parse(to),
                        "admin",
                        "试验",
                        Instant.EPOCH));
    }

    private Parameters parameters(String text) {
        Parameters made = new Parameters(ShippedParameters.parse("funds.csv", "funds", text));
        made.overrides = new ParameterOverrides.None() {
            @Override
            List<ParameterChange> of(String key) {
                return set.stream().filter(c -> c.key().equals(key)).toList();
            }
        };
        return made;
    }
}
