package zujie.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.casework.api.DaySpan;
import zujie.kernel.rule.InvalidValue;

class TypedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 6);

    @ParameterizedTest
    @CsvSource({
        "10:40,2026-11-06T02:40:00Z",
        "9:05,2026-11-06T01:05:00Z",
        "１０：４０,2026-11-06T02:40:00Z",
        "10:40:12,2026-11-06T02:40:12Z",
        "2026-11-05 23:59,2026-11-05T15:59:00Z",
        "2026-11-05T23:59,2026-11-05T15:59:00Z",
        "2026/1/5 8:00,2026-01-05T00:00:00Z",
        "2026年11月5日 8:00,2026-11-05T00:00:00Z"
    })
    void shouldReadATimeAsOfficersTypeIt(String typed, Instant read) {
        assertThat(TypedTime.read("at", typed, TODAY)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "10点", "昨天", "2026-02-30 10:00", "1040", "<b>"})
    void shouldRefuseWhatIsNoTime(String typed) {
        assertThatThrownBy(() -> TypedTime.read("at", typed, TODAY))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("at"));
    }

    @Test
    void shouldReadNothingAsUnknown() {
        assertThat(TypedTime.read("at", " ", TODAY)).isNull();
        assertThat(TypedLines.fen("amountFen", null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"5万;5000000", "50,000.00;5000000", "￥3600;360000", "1.5万元;1500000", "５００;50000"},
            delimiter = ';')
    void shouldReadMoneyAsPeopleWriteIt(String typed, long fen) {
        assertThat(TypedLines.fen("amountFen", typed)).isEqualTo(fen);
    }

    @Test
    void shouldNameTheInputOfAWrongAmount() {
        Map<String, String> line = new HashMap<>(Map.of("payeeAccount", "62220001", "amountFen", "五万"));

        assertThatThrownBy(() -> TypedLines.transfer(line, "transfers[1].", TODAY))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("transfers[1].amountFen"));
    }

    @Test
    void shouldPassOverLinesInWhichNothingWasTyped() {
        Map<String, String> untouched = new HashMap<>(Map.of("kind", "PHONE"));
        untouched.put("value", null);

        assertThat(TypedLines.isBlank(untouched)).isTrue();
        assertThat(TypedLines.isBlank(Map.of("value", "0000110"))).isFalse();
    }

    @Test
    void shouldReadAnInputLeftEmptyAsNothing() {
        Map<String, String> line = new HashMap<>(Map.of("payeeName", "陈某"));
        line.put("payeeAccount", null);
        line.put("value", null);

        assertThat(TypedLines.transfer(line, "", TODAY).payeeAccount()).isEmpty();
        assertThat(TypedLines.contact(line).value()).isEmpty();
    }

    @Test
    void shouldReadDaysInChinaWithTheLastOneIncluded() {
        assertThat(DaySpan.of("2026-11-06", "2026-11-06"))
                .isEqualTo(new DaySpan(Instant.parse("2026-11-05T16:00:00Z"), Instant.parse("2026-11-06T16:00:00Z")));
        assertThat(DaySpan.of(null, "")).isEqualTo(new DaySpan(null, null));
        assertThatThrownBy(() -> DaySpan.of("6.11.", null)).isInstanceOf(InvalidValue.class);
    }
}
