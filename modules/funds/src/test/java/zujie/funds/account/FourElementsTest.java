package zujie.funds.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FourElementsTest {

    private final FourElements elements = new FourElements();

    /** R1.6. */
    @ParameterizedTest
    @ValueSource(strings = {"NAME", "ACCOUNT", "AMOUNT", "TIME"})
    void shouldNotMatchWhileOneIsNotJudgedOrDiffersR16(String element) {
        FourElements.NAMES.forEach(name -> elements.getJudged().put(name, FourElements.MATCH));
        assertThat(elements.toCheck().allMatch()).isTrue();
        elements.getJudged().put(element, "");
        assertThat(elements.toCheck().allMatch()).isFalse();
        elements.getJudged().put(element, FourElements.DIFFER);
        assertThat(elements.toCheck().allMatch()).isFalse();
        assertThat(elements.toCheck().differing()).containsExactly(element);
    }

    /** R1.6, R6.4: the dictionary has a code for what differs. */
    @ParameterizedTest
    @CsvSource({"NAME, 0301", "ACCOUNT, 0300", "AMOUNT, 0200", "TIME, 1399"})
    void shouldNameTheCodeOfWhatDiffersR64(String element, String code) {
        assertThat(elements.toCheck().refusal("0000")).isEqualTo("0000");
        elements.getJudged().put(element, FourElements.DIFFER);
        assertThat(elements.toCheck().refusal("0000")).isEqualTo(code);
    }

    @Test
    void shouldListWhatDiffersInTheOrderOfReading() {
        elements.getJudged().put("TIME", FourElements.DIFFER);
        elements.getJudged().put("NAME", FourElements.DIFFER);
        assertThat(elements.toCheck().differing()).containsExactly("NAME", "TIME");
        assertThat(elements.toCheck().refusal("0000")).isEqualTo("0301");
        assertThat(elements.toCheck().words(" 户名为李刚 ")).isEqualTo("核对不符：户名、转账时间；户名为李刚");
        assertThat(new FourElements().toCheck().words(null)).isEmpty();
    }
}
