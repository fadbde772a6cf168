package zujie.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {

    @ParameterizedTest
    @CsvSource({
        "/console/desk.xhtml?item=1, /console/desk.xhtml?item=1",
        "/, /",
        ", /",
        "https://example.org/, /",
        "//example.org/, /",
        "/\\example.org, /",
        "console/desk.xhtml, /"
    })
    void shouldLeadBackOnlyToOwnPages(String back, String to) {
        assertThat(Choices.ownPath(back)).isEqualTo(to);
    }
}
