package zujie.kernel.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static zujie.kernel.BrokenRules.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.kernel.rule.InvalidValue;

class ShownNumberTest {

    private static final ProtectedNumbers PROTECTED =
            ProtectedNumbers.of(List.of("110", "119", "120", "122", "96110", "12345", "955XX", "10086"));

    @ParameterizedTest(name = "R5.11 keep {0}")
    @ValueSource(
            strings = {
                "13812341234",
                "+86 138-1234 1234",
                "0000110",
                "00",
                "+",
                "0",
                "+00085212345678",
                "未知号码",
                "No Caller ID",
                "***",
                "０１０",
                "123456789012345678901234567890 2",
                "';drop--",
                "📞110"
            })
    void shouldKeepWhateverWasShown(String shown) {
        assertThat(ShownNumber.of(" " + shown + "\u3000").value()).isEqualTo(shown);
    }

    @ParameterizedTest(name = "R5.11 refuse [{0}]")
    @NullSource
    @ValueSource(strings = {"", "  ", "\u3000\u200b"})
    void shouldRefuseNothing(String shown) {
        assertRefused("shown-number-empty", () -> ShownNumber.of(shown));
    }

    @Test
    void shouldCountCharactersUpTo32() {
        assertThat(ShownNumber.of("📞".repeat(32)).value()).hasSize(64);
        assertRefused("shown-number-too-long", () -> ShownNumber.of("1".repeat(33)));
    }

    @ParameterizedTest(name = "§8 {0} normalises to {1}")
    @CsvSource({
        "138-1234 1234, 13812341234",
        "+86 138 1234 1234, 13812341234",
        "(0591)87654321, 059187654321",
        "+86 591 87654321, 059187654321",
        "+8696110, 96110",
        "008695588, 95588",
        "95588, 95588",
        "+852 5123 4567, 0085251234567",
        "0085251234567, 0085251234567",
        "0000110, 0000110",
        "8612, 8612",
        "13812341234 福州, ",
        "1+2, ",
        "+, ",
        "未知号码, ",
    })
    void shouldNormaliseWherePossible(String shown, String normalised) {
        assertThat(ShownNumber.of(shown).normalised().orElse(null)).isEqualTo(normalised);
    }

    @Test
    void shouldOfferTheSubscriberNumber() {
        assertThat(ShownNumber.of("+86 138 1234 1234").phoneNumber()).contains(PhoneNumber.of("13812341234"));
        assertThat(ShownNumber.of("0085251234567").phoneNumber()).isEmpty();
        assertThat(ShownNumber.of("96110").phoneNumber()).isEmpty();
    }

    @ParameterizedTest(name = "R5.11 {0} looks forged: {1}")
    @CsvSource({
        "+8613812341234, true",
        "0013812341234, true",
        "+13812341234, true",
        "+110, true",
        "0000110, true",
        "000, true",
        "0085251234567, true",
        "1381234123, true",
        "138123412345, true",
        "99, true",
        "0110, true",
        "13812341234, false",
        "138-1234 1234, false",
        "13812341234 福州, false",
        "059187654321, false",
        "87654321, false",
        "4001234567, false",
        "1440123456789, false",
        "10690001, false",
        "110, false",
        "96110, false",
        "95588, false",
        "9501312345, false",
        "116114, false",
        "未知号码, false",
        "No Caller ID, false",
    })
    void shouldFlagForgedDisplays(String shown, boolean forged) {
        assertThat(ShownNumber.of(shown).suspectedSpoof()).isEqualTo(forged);
    }

    @ParameterizedTest(name = "R5.11 {0} is protected: {1}")
    @CsvSource({
        "110, true",
        "１１０, true",
        "96110, true",
        "0591-96110, true",
        "010 12345, true",
        "0591110, true",
        "95588, true",
        "95511, true",
        "+8695588, true",
        "95688, false",
        "955881, false",
        "1101, false",
        "0110, false",
        "00110, false",
        "13812341110, false",
        "05911, false",
        "未知号码, false",
    })
    void shouldKnowProtectedLines(String shown, boolean covered) {
        assertThat(ShownNumber.of(shown).isProtected(PROTECTED)).isEqualTo(covered);
    }

    @ParameterizedTest(name = "R5.11 list refuses [{0}]")
    @ValueSource(strings = {"", "11", "95a88", "1234567890123456789012"})
    void shouldRefuseWrongEntriesOfTheList(String entry) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> ProtectedNumbers.of(List.of("110", entry)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("kernel.protected-number-malformed"));
    }

    @ParameterizedTest(name = "R9.7 {0} as {1}")
    @CsvSource({
        "+86 138 1234 1234, 138****1234",
        "13812341234 福州, 138****4 福州",
        "0085251234567, 008****4567",
        "87654321, 876****",
        "96110, 96110",
        "未知号码, 未知号码",
        "📞📞📞📞📞📞📞, 📞📞📞****",
    })
    void shouldMask(String shown, String masked) {
        assertThat(ShownNumber.of(shown)).hasToString(masked);
    }
}
