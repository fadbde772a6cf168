package zujie.outreach.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Public pages need no script, keep no state, load nothing but their own styles, and show every text as text. */
class SitePagesTest {

    private static final Path ROOT = Path.of("src", "main", "resources", "META-INF", "resources");

    static Stream<Path> pages() throws IOException {
        Stream<Path> folder = Files.walk(ROOT.resolve("public"))
                .filter(file -> file.toString().endsWith(".xhtml"));
        return Stream.concat(Stream.of(ROOT.resolve("index.xhtml")), folder);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldStayPlain(Path page) throws IOException {
        assertThat(Files.readString(page))
                .doesNotContain("<script", "<h:", "<p:", "escape=", " style=", " onclick=", "http://www.w3.org/2000")
                .doesNotContainPattern("(href|src)=\"https?:");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldAskForNothingButTips(Path page) throws IOException {
        assertThat(Files.readString(page).contains("<form")).isEqualTo(page.endsWith("public/tip.xhtml"));
    }

    @Test
    void shouldHoldNoStateBetweenRequests() throws IOException {
        assertThat(Files.readString(ROOT.resolve("public/parts/site.xhtml"))).contains("transient=\"true\"");
    }

    @Test
    void shouldLoadNothingFromElsewhere() throws IOException {
        Path css = ROOT.resolve("public/site.css");
        assertThat(Files.readString(css)).doesNotContain("@import", "url(");
        assertThat(Files.size(css)).isLessThan(12_000);
    }
}
