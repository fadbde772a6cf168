package zujie.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsOfRulesTest {

    private static final Pattern CODE =
            Pattern.compile("(?:of|onField|refuse|why)\\([^;]*?\"directory\\.([a-z0-9-]+)\"");
    private static final Pattern KEY = Pattern.compile("t\\['(directory\\.[A-Za-z.-]*[A-Za-z])'\\]");

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (var in =
                Files.newBufferedReader(Path.of("src/main/resources/zujie/directory", file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    private static Set<String> found(Path root, String ending, Pattern pattern, String prefix) throws IOException {
        Set<String> found = new TreeSet<>();
        try (var files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(ending))::iterator) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(prefix + matcher.group(1));
                }
            }
        }
        return found;
    }

    @Test
    void shouldHaveASentenceForEveryRuleAndScreenInBothLanguages() throws IOException {
        Set<String> wanted = found(Path.of("src/main/java"), ".java", CODE, "directory.problem.");
        assertThat(wanted).hasSizeGreaterThan(40);
        wanted.addAll(found(Path.of("src/main/resources/META-INF/resources"), ".xhtml", KEY, ""));
        assertThat(texts("messages.properties").stringPropertyNames()).containsAll(wanted);
        assertThat(texts("messages_en.properties").stringPropertyNames())
                .isEqualTo(texts("messages.properties").stringPropertyNames());
    }
}
