package zujie.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.kernel.rule.InvalidValue;

class SearchTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "123", "张", "张伟 12", "张伟 明", "，。"})
    void shouldRefuseWhatIsTooShort(String q) {
        assertThatThrownBy(() -> Grams.ofQuery(q)).isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.code())
                .isEqualTo("platform.search-too-short"));
    }

    @Test
    void shouldNotWriteWhatIsLookedForIntoTheAudit() {
        assertThat(Search.masked("张伟明 6222020200012345670 138")).isEqualTo("张* *5670 *38");
        assertThat(Search.masked("1234")).isEqualTo("*234");
        assertThat(Search.masked("安全账户")).isEqualTo("安*");
    }
}
