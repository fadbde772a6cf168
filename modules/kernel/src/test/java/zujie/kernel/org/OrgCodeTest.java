package zujie.kernel.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.kernel.rule.InvalidValue;

class OrgCodeTest {

    @ParameterizedTest(name = "§8 {0}")
    @ValueSource(strings = {"p3", "p350104", "350104000000", "ICBC"})
    void shouldAcceptLettersAndDigits(String code) {
        assertThat(OrgCode.of(" " + code + "　")).hasToString(code);
    }

    @ParameterizedTest(name = "§8 {0}")
    @NullSource
    @ValueSource(strings = {"", "a", "3501040000001", "p/35", "p%", "p_1", "公安", "ａｂ"})
    void shouldRefuseAnythingElse(String code) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> OrgCode.of(code))
                .satisfies(e -> assertThat(e.code()).isEqualTo("kernel.org-code-malformed"));
    }

    @Test
    void shouldTellCasesApart() {
        assertThat(OrgCode.of("ab")).isNotEqualTo(OrgCode.of("AB"));
    }
}
