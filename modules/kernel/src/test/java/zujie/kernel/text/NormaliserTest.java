package zujie.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormaliserTest {

    @Test
    void shouldNarrowFullWidthCharacters() {
        assertThat(Normaliser.halfWidth("ＡＢｃ０９（！～）　￥")).isEqualTo("ABc09(!~) ¥");
        assertThat(Normaliser.halfWidth("张三。")).isEqualTo("张三。");
        assertThat(Normaliser.halfWidth(null)).isEmpty();
    }

    @Test
    void shouldDropBlanksHyphensAndInvisibleCharactersFromIdentifiers() {
        assertThat(Normaliser.identifier("\ufeff 62-22\u00a0０2–0\u200b2\t00\r\n—"))
                .isEqualTo("622202" + "0200");
        assertThat(Normaliser.compact(" 1-2　3")).isEqualTo("1-23");
        assertThat(Normaliser.identifier(null)).isEmpty();
    }

    @Test
    void shouldMakeOneLineOfFreeText() {
        assertThat(Normaliser.line("\u00a0　阿凡提 \n ·\t买买提 ")).isEqualTo("阿凡提 · 买买提");
        assertThat(Normaliser.line(null)).isEmpty();
    }

    @Test
    void shouldKeepCharactersThatUnicodeWouldReplace() {
        String compatibilityIdeograph = "\ufa12";
        assertThat(Normaliser.line(compatibilityIdeograph)).isEqualTo(compatibilityIdeograph);
        assertThat(Normaliser.identifier("👨‍👩‍👧𠮷")).contains("𠮷");
        assertThat(Normaliser.line("👨‍👩‍👧")).isEqualTo("👨‍👩‍👧");
    }
}
