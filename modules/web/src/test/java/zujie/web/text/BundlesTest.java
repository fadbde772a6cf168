package zujie.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.platform.access.Role;

class BundlesTest {

    private static final Pattern KEY = Pattern.compile("['\"](web\\.[a-z0-9.-]*[a-z0-9])['\"]");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "faces"})
    void shouldHaveTheSameKeysInBothLanguages(String bundle) throws IOException {
        assertThat(load(bundle + "_en").stringPropertyNames())
                .isEqualTo(load(bundle).stringPropertyNames())
                .isNotEmpty();
    }

    @Test
    void shouldHaveNoEmptyText() throws IOException {
        for (String bundle : List.of("messages", "messages_en")) {
            Properties texts = load(bundle);
            assertThat(texts.stringPropertyNames())
                    .allSatisfy(
                            key -> assertThat(texts.getProperty(key)).as(key).isNotBlank());
        }
    }

    @Test
    void shouldHaveEachTextThatPagesAndClassesName() throws IOException {
        assertThat(load("messages").stringPropertyNames()).containsAll(named());
    }

    @Test
    void shouldGreetEveryRole() throws IOException {
        Set<String> wanted = new HashSet<>();
        for (Role role : Role.values()) {
            wanted.add("web.role." + role.code());
            if (role.forPeople() || role.forPrograms()) {
                wanted.add("web.desk.greeting." + role.code());
                wanted.add("web.desk.empty." + role.code());
            }
        }
        assertThat(load("messages").stringPropertyNames()).containsAll(wanted);
    }

    private static Set<String> named() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(java|xhtml)")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    keys.add(key.group(1));
                }
            }
        }
        // The beginnings of keys that a role or a status completes.
        keys.removeIf(k -> k.matches("web\\.(faces|error|role|desk\\.(greeting|empty))"));
        return keys;
    }

    private static Properties load(String bundle) throws IOException {
        Properties texts = new Properties();
        String name = "/zujie/web/" + bundle + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(BundlesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
