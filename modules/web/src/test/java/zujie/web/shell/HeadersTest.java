package zujie.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/shell/template.xhtml",
                "/console/funds/parts/result-sheet.xhtml",
                "/public/parts/calls.xhtml",
                "/zujie/clock.xhtml"
            })
    void shouldShowNobodyAPartByItself(String path) {
        assertThat(Headers.isPart(path)).isTrue();
    }

    @Test
    void shouldShowScreens() {
        assertThat(Headers.isPart("/console/funds/stop.xhtml")).isFalse();
    }
}
