package zujie.cards.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.kernel.phone.ShownNumber;
import zujie.platform.parameter.Parameters;

class NumberRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 6);

    private final NumberRules rules = new NumberRules();

    NumberRulesTest() {
        rules.parameters = Parameters.shippedOnly();
    }

    @ParameterizedTest(name = "R5.11 {0} {1}")
    @CsvSource({
        "110,            REFUSED",
        "119,            REFUSED",
        "96110,          REFUSED",
        "0591-96110,     REFUSED",
        "+86 96110,      REFUSED",
        "95588,          REFUSED",
        "95566,          REFUSED",
        "12345,          REFUSED",
        "0591-12345,     REFUSED",
        "10086,          REFUSED",
        "12368,          CONFIRM",
        "96789,          CONFIRM",
        "0591-87650000,  CONFIRM",
        "400 800 1234,   CONFIRM",
        "13800138000,    NONE",
        "0591-87654321,  NONE",
        "000861095588,   NONE",
        "00000110,       NONE",
        "+1 (800) 555,   NONE",
        "未知号码,        NONE",
    })
    void shouldProtect(String shown, Protection expected) {
        assertThat(rules.protectionOf(ShownNumber.of(shown), DAY)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} was given to {1}")
    @CsvSource({
        "13800138000,   CMCC",
        "13012345678,   CUCC",
        "18912345678,   CTCC",
        "19212345678,   CBN",
        "+86 19912345678, CTCC",
        "000861095588,  ",
        "0591-87654321, ",
    })
    void shouldSuggestTheCarrierOfTheRange(String shown, String carrier) {
        assertThat(rules.carrierOf(ShownNumber.of(shown), DAY).orElse(null)).isEqualTo(carrier);
    }
}
