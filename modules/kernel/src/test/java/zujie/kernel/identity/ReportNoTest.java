package zujie.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.kernel.BrokenRules.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportNoTest {

    @ParameterizedTest(name = "§8 {0}")
    @CsvSource({
        "J3501040000002024030001, J3501040000002024030001",
        "350104000000202403010930001234, 350104000000202403010930001234",
        "Ｊ３５-01, J35-01",
        "'  闽公 2024　第1号 ', 闽公 2024 第1号",
    })
    void shouldKeepFreeText(String typed, String value) {
        assertThat(ReportNo.of(typed)).hasToString(value);
    }

    @Test
    void shouldAcceptFortyCharacters() {
        assertThat(ReportNo.of("9".repeat(40)).value()).hasSize(40);
        assertRefused("report-no-malformed", () -> ReportNo.of("9".repeat(41)));
    }

    @ParameterizedTest(name = "§8 refuse [{0}]")
    @NullSource
    @ValueSource(strings = {"", "  ", "\u200b", "1\u00002"})
    void shouldRefuseNothingAndControls(String typed) {
        assertRefused("report-no-malformed", () -> ReportNo.of(typed));
    }
}
