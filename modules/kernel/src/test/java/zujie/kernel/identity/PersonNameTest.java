package zujie.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.kernel.BrokenRules.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest(name = "R9.7 {0} as {1}")
    @CsvSource({
        "张三, 张*",
        "欧阳修远, 欧*",
        "𠮷田, 𠮷*",
        "㛃, *",
        "𠮷, *",
        "阿卜杜拉·买买提, 阿*",
        "John Smith, J*",
        "😀小红, 😀*",
    })
    void shouldKeepEachCharacterAndMask(String name, String masked) {
        assertThat(PersonName.of(name).value()).isEqualTo(name);
        assertThat(PersonName.of(name).masked()).isEqualTo(masked);
        assertThat(PersonName.of(name)).hasToString(masked);
    }

    @Test
    void shouldTellRareSurnamesApart() {
        assertThat(PersonName.of("𠮷田")).isNotEqualTo(PersonName.of("吉田"));
        assertThat(PersonName.of("\ufa12")).isNotEqualTo(PersonName.of("\u6674"));
    }

    @Test
    void shouldTidyBlanks() {
        assertThat(PersonName.of("\u3000John \t Smith\u00a0").value()).isEqualTo("John Smith");
    }

    @Test
    void shouldCountCharactersUpTo60() {
        assertThat(PersonName.of("𠮷".repeat(60)).value()).hasSize(120);
        assertRefused("person-name-too-long", () -> PersonName.of("𠮷".repeat(61)));
        assertThat(PersonName.of("张").value()).hasSize(1);
    }

    @ParameterizedTest(name = "refuse [{0}]")
    @NullSource
    @ValueSource(strings = {"", " ", "\u3000\u00a0", "\u200b"})
    void shouldRefuseNothing(String name) {
        assertRefused("person-name-empty", () -> PersonName.of(name));
    }

    @Test
    void shouldRefuseBrokenCharacters() {
        assertRefused("person-name-malformed", () -> PersonName.of("张\u0000三"));
        assertRefused("person-name-malformed", () -> PersonName.of("张\ud842"));
    }
}
