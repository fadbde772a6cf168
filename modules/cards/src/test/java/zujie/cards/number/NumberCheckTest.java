package zujie.cards.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.InvalidValue;

class NumberCheckTest {

    @ParameterizedTest(name = "R5.11 {0} is {1}, usually {2}, forged {3}")
    @CsvSource({
        "13800138000,             MOBILE,   STOP,      false",
        "0591-87654321,           LANDLINE, STOP,      false",
        "87654321,                LANDLINE, STOP,      false",
        "400 800 1234,            N400,     STOP,      false",
        "1441234567890,           IOT,      STOP,      false",
        "106912345678,            SMS_PORT, STOP,      false",
        "+8613800138000,          MOBILE,   BLOCK,     true",
        "+1 (800) 555,            FOREIGN,  INTERCEPT, true",
        "0044 20 7946 0000,       FOREIGN,  INTERCEPT, true",
        "000861095588,            VIRTUAL,  BLOCK,     true",
        "+00861095588,            VIRTUAL,  BLOCK,     true",
        "00000110,                VIRTUAL,  BLOCK,     true",
        "0000,                    VIRTUAL,  BLOCK,     true",
        "未知号码,                VIRTUAL,  BLOCK,     false",
        "📞🆘,                    VIRTUAL,  BLOCK,     false",
        "12345678901234567890123456789012, VIRTUAL, BLOCK, true",
    })
    void shouldSuggestKindAndMeasure(String shown, NumberKind kind, NumberMeasure measure, boolean forged) {
        NumberCheck check = NumberCheck.of(ShownNumber.of(shown));

        assertThat(check.kind()).isEqualTo(kind);
        assertThat(check.measure()).isEqualTo(measure);
        assertThat(check.suspectedSpoof()).isEqualTo(forged);
        assertThat(check.shown().value()).isEqualTo(shown);
    }

    @Test
    void shouldRefuseOnlyWhatIsEmptyOrLongerThan32() {
        assertThatThrownBy(() -> ShownNumber.of(" ")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> ShownNumber.of("1".repeat(33))).isInstanceOf(InvalidValue.class);
        assertThat(NumberCheck.of(ShownNumber.of("📞".repeat(32))).kind()).isEqualTo(NumberKind.VIRTUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "138 0013 8000", "+86 138-0013-8000", "0086 13800138000", "１３８００１３８０００"})
    void shouldTakeSpellingsOfOneNumberForTheSame(String spelling) {
        assertThat(NumberCheck.of(ShownNumber.of(spelling)).key()).isEqualTo("13800138000");
    }

    @Test
    void shouldCompareWhatIsNoNumberByItsText() {
        assertThat(NumberCheck.of(ShownNumber.of("未知 号码")).key())
                .isEqualTo(NumberCheck.of(ShownNumber.of("未知号码")).key());
    }

    @ParameterizedTest(name = "R5.11 {0}")
    @EnumSource(NumberKind.class)
    void shouldCloseLinesOnlyWhereThereIsOne(NumberKind kind) {
        boolean line = kind != NumberKind.VIRTUAL && kind != NumberKind.FOREIGN;
        assertThat(NumberMeasure.STOP.fits(kind)).isEqualTo(line);
        assertThat(NumberMeasure.STOP_OUT.fits(kind)).isEqualTo(line);
        assertThat(NumberMeasure.INTERCEPT.fits(kind)).isTrue();
        assertThat(NumberMeasure.BLOCK.fits(kind)).isTrue();
        assertThat(NumberMeasure.usualFor(kind, false).fits(kind)).isTrue();
        assertThat(NumberMeasure.usualFor(kind, true).fits(kind)).isTrue();
    }
}
