package zujie.kernel.account;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.kernel.BrokenRules.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankCodeTest {

    @Test
    void shouldAcceptTwelveDigits() {
        assertThat(BankCode.of("１０２ 391-000 015")).hasToString("102391000015");
    }

    @ParameterizedTest(name = "§8 refuse [{0}]")
    @NullSource
    @ValueSource(strings = {"", "10239100001", "1023910000150", "10239100001X"})
    void shouldRefuseAnythingElse(String typed) {
        assertRefused("bank-code-malformed", () -> BankCode.of(typed));
    }
}
