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
            "(?:RuleViolation|InvalidValue|Conflict|Denied|NotFound|IllegalMove)\\s*\\.(?:of|onField)\\(([^;]*?)\\)\\s*;",
            Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\"([a-z]+)\\.([a-z0-9-]+)\"");
    /** Two words are a code, a parameter or a job; three and more a text, unless they end with the version of a topic. */
    private static final Pattern KEY =
            Pattern.compile("['\"](([a-z]+)\\.[a-z][a-z0-9-]*(?:\\.(?!v\\d+['\"])[A-Za-z0-9_-]+)+)['\"]");

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
            assertThat(chinese.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(placeholders(english.getProperty(key)))
                    .as("what is filled in, in %s", key)
                    .isEqualTo(placeholders(chinese.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void shouldHaveATextForEveryRule(String module) throws IOException {
        assertThat(all("messages.properties")).containsAll(thrown(module));
    }

    @Test
    void shouldSeeTheRulesAndTheTexts() throws IOException {
        int rules = 0;
        int texts = 0;
        for (String module : modules()) {
            rules += thrown(module).size();
            texts += named(module).size();
        }
        assertThat(rules).isGreaterThan(250);
        assertThat(texts).isGreaterThan(1_500);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void shouldHaveATextForEveryKeyThatPagesAndClassesName(String module) throws IOException {
        assertThat(all("messages.properties")).containsAll(named(module));
    }

    private static Set<String> thrown(String module) throws IOException {
        List<String> modules = modules();
        Set<String> thrown = new TreeSet<>();
        for (Path file : sources(module, ".java")) {
            Matcher rule = THROWN.matcher(Files.readString(file));
            while (rule.find()) {
                Matcher code = CODE.matcher(rule.group(1));
                while (code.find()) {
                    if (modules.contains(code.group(1))) {
                        thrown.add(code.group(1) + ".problem." + code.group(2));
                    }
                }
            }
        }
        return thrown;
    }

    private static Set<String> named(String module) throws IOException {
        List<String> modules = modules();
        Set<String> named = new TreeSet<>();
        for (String ending : List.of(".java", ".xhtml")) {
            for (Path file : sources(module, ending)) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    if (modules.contains(key.group(2))) {
                        named.add(key.group(1));
                    }
                }
            }
        }
        return named;
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
