package zujie.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.kernel.BrokenRules.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    @ParameterizedTest(name = "§8 {0}")
    @CsvSource({
        "11010519491231002X, 11010519491231002X, 1949-12-31, FEMALE",
        "11010519491231002x, 11010519491231002X, 1949-12-31, FEMALE",
        "１１０１０５ 19491231 002Ｘ, 11010519491231002X, 1949-12-31, FEMALE",
        "440524188001010014, 440524188001010014, 1880-01-01, MALE",
    })
    void shouldReadNumberDateAndSex(String typed, String value, LocalDate born, Sex sex) {
        IdentityNumber number = IdentityNumber.of(typed, TODAY);
        assertThat(number.value()).isEqualTo(value);
        assertThat(number.birthDate()).isEqualTo(born);
        assertThat(number.sex()).isEqualTo(sex);
    }

    @ParameterizedTest(name = "§8 refuse [{0}]")
    @NullSource
    @ValueSource(
            strings = {"", "110105491231002", "11010519491231002", "11010519491231002XX", "1101051949123100X2", "张"})
    void shouldRefuseOtherForms(String typed) {
        assertRefused("identity-number-malformed", () -> IdentityNumber.of(typed, TODAY));
    }

    @Test
    void shouldAcceptExactlyOneCheckCharacter() {
        for (char check : "0123456789".toCharArray()) {
            assertRefused("identity-number-check-digit", () -> IdentityNumber.of("11010519491231002" + check, TODAY));
        }
    }

    @ParameterizedTest(name = "§8 swapped or mistyped {0}")
    @ValueSource(strings = {"11010519491231020X", "11010519491213002X", "44052418800101001X", "440524188001010015"})
    void shouldRefuseWrongCheckCharacters(String typed) {
        assertRefused("identity-number-check-digit", () -> IdentityNumber.of(typed, TODAY));
    }

    @ParameterizedTest(name = "§8 division {0}")
    @ValueSource(strings = {"000000", "160105", "240000", "470000", "550000", "660000", "720000", "840000", "990000"})
    void shouldRefuseUnknownDivisions(String division) {
        assertRefused("identity-number-division", () -> IdentityNumber.of(complete(division + "19491231002"), TODAY));
    }

    @ParameterizedTest(name = "§8 division {0}")
    @ValueSource(strings = {"110105", "350104", "659001", "710000", "810000", "820000", "830000", "931156"})
    void shouldAcceptProvincesPermitsAndForeigners(String division) {
        assertThat(IdentityNumber.of(complete(division + "19491231002"), TODAY).birthDate())
                .isEqualTo("1949-12-31");
    }

    @ParameterizedTest(name = "§8 date {0}")
    @ValueSource(strings = {"20230229", "19001301", "19000001", "19000132", "19000431", "17991231", "00000000"})
    void shouldRefuseDatesThatNeverWere(String date) {
        assertRefused("identity-number-birth-date", () -> IdentityNumber.of(complete("110105" + date + "002"), TODAY));
    }

    @Test
    void shouldRefuseBirthsAfterToday() {
        assertThat(IdentityNumber.of(complete("11010520240301002"), TODAY).birthDate())
                .isEqualTo(TODAY);
        assertRefused("identity-number-in-future", () -> IdentityNumber.of(complete("11010520240302002"), TODAY));
    }

    @Test
    void shouldAcceptLeapDays() {
        assertThat(IdentityNumber.of(complete("11010520240229002"), TODAY).birthDate())
                .isEqualTo("2024-02-29");
    }

    @Test
    void shouldMaskR9_7() {
        assertThat(IdentityNumber.of("11010519491231002X", TODAY)).hasToString("110105********002X");
        assertThat(IdentityNumber.of("11010519491231002X", TODAY).masked()).isEqualTo("110105********002X");
    }

    /** Adds the check character by the published formula, written out a second time. */
    private static String complete(String seventeen) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (1 << (17 - i)) % 11 * Character.digit(seventeen.charAt(i), 10);
        }
        int check = (12 - sum % 11) % 11;
        return seventeen + (check == 10 ? "X" : check);
    }
}
