package zujie.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.kernel.BrokenRules.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedCreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest(name = "§8 {0}")
    @ValueSource(strings = {"91350100M000100Y43", "91350100m000100y43", "９１350100-M000100Y4 3"})
    void shouldAcceptTheExample(String typed) {
        assertThat(UnifiedCreditCode.of(typed)).hasToString("91350100M000100Y43");
    }

    @Test
    void shouldComeRoundToZero() {
        assertThat(UnifiedCreditCode.of("91350100M000000000").value()).endsWith("0");
    }

    @ParameterizedTest(name = "§8 refuse [{0}]")
    @NullSource
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100I000100Y43",
                "91350100O000100Y43",
                "91350100S000100Y43",
                "91350100V000100Y43",
                "91350100Z000100Y43",
                "913501A0M000100Y43"
            })
    void shouldRefuseOtherForms(String typed) {
        assertRefused("credit-code-malformed", () -> UnifiedCreditCode.of(typed));
    }

    @Test
    void shouldAcceptExactlyOneCheckCharacter() {
        for (char check : ALPHABET.replace("3", "").toCharArray()) {
            assertRefused("credit-code-check-digit", () -> UnifiedCreditCode.of("91350100M000100Y4" + check));
        }
    }

    @Test
    void shouldRefuseSwappedCharacters() {
        assertRefused("credit-code-check-digit", () -> UnifiedCreditCode.of("91350100M00010Y043"));
        assertRefused("credit-code-check-digit", () -> UnifiedCreditCode.of("91530100M000100Y43"));
    }
}
