package zujie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of every module stands in both languages; every code that is thrown and every key that is named has one. */
class TextsTest {

    private static final Path MODULES = Path.of("..");
    private static final Pattern THROWN = Pattern.compile(
            "(?:RuleViolation|InvalidValue|Conflict|Denied|NotFound|IllegalMove)\\s*\\.(?:of|onField)\\("
                    + "\\s*(?:\"[A-Za-z.]+\"|field)?,?\\s*\"([a-z]+)\\.([a-z0-9-]+)\"");
    private static final Pattern NAMED = Pattern.compile("\\bt\\['([a-z]+\\.[A-Za-z0-9._-]*[A-Za-z0-9])'\\]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}");

    static List<String> modules() throws IOException {
        try (Stream<Path> modules = Files.list(MODULES)) {
            return modules.map(m -> m.getFileName().toString())
                    .filter(m -> Files.exists(bundle(m, "messages.properties")))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void shouldFindTheModules() throws IOException {
        assertThat(modules())
                .contains(
                        "kernel", "platform", "web", "directory", "casework", "funds", "cards", "outreach", "insight");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void shouldSayEverythingInBothLanguages(String module) throws IOException {
        Properties chinese = texts(module, "messages.properties");
        Properties english = texts(module, "messages_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key)))
                    .as("what is filled in, in %s", key)
                    .isEqualTo(placeholders(chinese.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void shouldHaveATextForEveryRule(String module) throws IOException {
        Set<String> thrown = new TreeSet<>();
        for (Path file : sources(module, ".java")) {
            Matcher found = THROWN.matcher(Files.readString(file));
            while (found.find()) {
                thrown.add(found.group(1) + ".problem." + found.group(2));
            }
        }
        assertThat(all("messages.properties")).containsAll(thrown);
    }

    @Test
    void shouldSeeTheRules() throws IOException {
        int seen = 0;
        for (String module : modules()) {
            for (Path file : sources(module, ".java")) {
                seen += THROWN.matcher(Files.readString(file)).results().count();
            }
        }
        assertThat(seen).isGreaterThan(250);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void shouldHaveATextForEveryKeyOfAPage(String module) throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : sources(module, ".xhtml")) {
            Matcher found = NAMED.matcher(Files.readString(file));
            while (found.find()) {
                named.add(found.group(1));
            }
        }
        assertThat(all("messages.properties")).containsAll(named);
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(r -> r.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<String> all(String bundle) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String module : modules()) {
            keys.addAll(texts(module, bundle).stringPropertyNames());
        }
        return keys;
    }

    private static List<Path> sources(String module, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(MODULES.resolve(module).resolve("src/main"))) {
            return files.filter(f -> f.toString().endsWith(ending)).toList();
        }
    }

    private static Path bundle(String module, String file) {
        return MODULES.resolve(module)
                .resolve("src/main/resources/zujie")
                .resolve(module)
                .resolve(file);
    }

    private static Properties texts(String module, String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(bundle(module, file))) {
            texts.load(in);
        }
        return texts;
    }
}
