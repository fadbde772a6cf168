package zujie.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text stands in both languages, and every code that is thrown and every key that is named has one. */
class InsightTextsTest {

    private static final Pattern THROWN =
            Pattern.compile("(?:InvalidValue|Denied)\\.(?:of|onField)\\((?:\"[a-z]+\", )?\"insight\\.([a-z-]+)\"");
    private static final Pattern NAMED = Pattern.compile(
            "[\"'](insight\\.(?:month|menu|oversight|list|stops|numbers" + "|tile)\\.[A-Za-z0-9.-]+)[\"']");

    @Test
    void shouldSayEverythingInBothLanguages() throws IOException {
        assertThat(texts("messages.properties").keySet())
                .isEqualTo(texts("messages_en.properties").keySet());
    }

    @Test
    void shouldHaveATextForEveryRuleAndKey() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            Matcher thrown = THROWN.matcher(text);
            while (thrown.find()) {
                named.add("insight.problem." + thrown.group(1));
            }
            Matcher key = NAMED.matcher(text);
            while (key.find()) {
                named.add(key.group(1));
            }
        }
        assertThat(named).hasSizeGreaterThan(30).contains("insight.problem.no-mandate");
        assertThat(texts("messages.properties").stringPropertyNames()).containsAll(named);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            return files.filter(f -> f.toString().matches(".*\\.(java|xhtml)")).toList();
        }
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = InsightTextsTest.class.getResourceAsStream("/zujie/insight/" + file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
