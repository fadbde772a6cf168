package zujie.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern CODE = Pattern.compile("InvalidValue\\.of\\(\"(kernel\\.[a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void shouldHaveATextForEachCodeAndNoOther(String bundle) throws IOException {
        assertThat(keys(bundle)).isEqualTo(codesInSources()).hasSizeGreaterThan(20);
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(bundle)), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Set<String> codesInSources() throws IOException {
        List<Path> sources;
        try (var files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(Files::isRegularFile).toList();
        }
        Set<String> codes = new TreeSet<>();
        for (Path source : sources) {
            Matcher code = CODE.matcher(Files.readString(source));
            while (code.find()) {
                codes.add(code.group(1).replaceFirst("\\.", ".problem."));
            }
        }
        return codes;
    }
}
