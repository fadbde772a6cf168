package zujie.kernel.account;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.kernel.BrokenRules.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountNoTest {

    @ParameterizedTest(name = "§8 {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            6222020200012345670          | 6222020200012345670
            6222 0202 0001 2345 670      | 6222020200012345670
            ６２２２-０２０２-0001-2345670 | 6222020200012345670
            35001610007052500001         | 35001610007052500001
            6222020200012345670_00001    | 6222020200012345670_00001
            NRA35001                     | NRA35001
            7                            | 7
            """)
    void shouldAcceptAnyAccountNumber(String typed, String value) {
        assertThat(BankAccountNo.of(typed).value()).isEqualTo(value);
    }

    @ParameterizedTest(name = "§8 refuse [{0}]")
    @NullSource
    @ValueSource(strings = {"", " ", "-", "62%22", "账号1", "1'2", "123456789012345678901234567890123456789012345678901"})
    void shouldRefuseWhatIsNoNumber(String typed) {
        assertRefused("account-no-malformed", () -> BankAccountNo.of(typed));
    }

    @Test
    void shouldAcceptFiftyCharacters() {
        assertThat(BankAccountNo.of("1".repeat(50)).value()).hasSize(50);
    }

    @ParameterizedTest(name = "§8 {0}: card length {1}, Luhn {2}")
    @CsvSource({
        "6222020200012345670, true, true",
        "6222020200012345671, true, false",
        "6222020200012345760, true, false",
        "4111111111111111, true, true",
        "0000000000000, true, true",
        "000000000000, false, false",
        "00000000000000000000, false, false",
        "6222020200012345670_1, false, false",
    })
    void shouldWarnOnTheCheckDigitAndNeverRefuse(String typed, boolean card, boolean luhn) {
        assertThat(BankAccountNo.of(typed).isCardLength()).isEqualTo(card);
        assertThat(BankAccountNo.of(typed).luhnValid()).isEqualTo(luhn);
    }

    @ParameterizedTest(name = "R9.7 {0} as {1}")
    @CsvSource({
        "6222020200012345670, 6222 **** **** 5670",
        "1234567890123, 1234 **** **** 0123",
        "123456789012, **** 9012",
        "12345678, **** 5678",
        "1234567, ****",
        "7, ****",
    })
    void shouldMask(String typed, String masked) {
        assertThat(BankAccountNo.of(typed).masked()).isEqualTo(masked);
        assertThat(BankAccountNo.of(typed)).hasToString(masked);
    }
}
