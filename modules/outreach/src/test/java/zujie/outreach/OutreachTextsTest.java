package zujie.outreach;

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

/** Every text stands in both languages, and every code that is thrown and every key that a page names has one. */
class OutreachTextsTest {

    private static final Pattern CODE = Pattern.compile("\"outreach\\.([a-z0-9-]+)\"");
    private static final Pattern KEY = Pattern.compile("\\bt\\['(outreach\\.[A-Za-z0-9._-]+)'\\]");

    @Test
    void shouldSayEverythingInBothLanguages() throws IOException {
        assertThat(texts("messages.properties").keySet())
                .isEqualTo(texts("messages_en.properties").keySet());
    }

    @Test
    void shouldHaveATextForEveryRule() throws IOException {
        Set<String> thrown = new TreeSet<>();
        for (Path file : sources("java")) {
            String code = Files.readString(file);
            Matcher found = Pattern.compile("(?:RuleViolation|InvalidValue|Conflict|Denied|NotFound|IllegalMove)\\s*"
                            + "\\.(?:of|onField)\\(\\s*(?:\"[A-Za-z.]+\"|field)?,?\\s*" + CODE.pattern())
                    .matcher(code);
            while (found.find()) {
                thrown.add("outreach.problem." + found.group(1));
            }
        }
        assertThat(thrown).hasSizeGreaterThan(6);
        assertThat(texts("messages.properties").stringPropertyNames()).containsAll(thrown);
    }

    @Test
    void shouldHaveATextForEveryKeyOfAPage() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : sources("xhtml")) {
            Matcher found = KEY.matcher(Files.readString(file));
            while (found.find()) {
                named.add(found.group(1));
            }
        }
        assertThat(texts("messages.properties").stringPropertyNames()).containsAll(named);
    }

    private static List<Path> sources(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            return files.filter(f -> f.toString().endsWith("." + ending)).toList();
        }
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = OutreachTextsTest.class.getResourceAsStream("/zujie/outreach/" + file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
