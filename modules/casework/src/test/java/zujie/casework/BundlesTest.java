package zujie.casework;

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

class BundlesTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern KEY = Pattern.compile("['\"](casework\\.[A-Za-z0-9_.-]*[A-Za-z0-9])['\"]");
    private static final Pattern RULE = Pattern.compile(
            "(?:RuleViolation|Conflict|Denied|NotFound|InvalidValue|IllegalMove)\\s*\\.(?:of|onField)\\(([^;]*?)\\)\\s*;",
            Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\"casework\\.([a-z-]+)\"");
    /** Names of topics, series and parameters look like keys. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "casework\\.((report-received|case-opened)\\.v1|enter-account|decide-filing|decide-ending"
                    + "|(detention|share-longest)-days|(bail|surveillance|arrest)-months|(measure|outcome|suspect|ending|share|seizure|member|document|supervision|lead-officer)-[a-z-]+"
                    + "|solved-before-filing|not-own-request"
                    + "|flow-window-minutes|calls-[a-z]+|call-length-malformed|find-(report-received|case-opened|leads)|leads-moved\\.v1|links-due\\.v1|propose-links|decide-link|link-(common-count|least-strength|weight-[a-z]*)|link-(move-illegal|same-case|nothing-shared)|series-[a-z-]+"
                    + "|custody-(ends|ends-soon|ended|lapsed)|registered-[a-z-]+|review-registered|key-person-review-months|information-officer-review-months|register-review(-days)?"
                    + "|(push|receive|query|act-on)-lead|lead(-(push|receive|query|act)-(minutes|hours)|-partner-unit|-[a-z-]+)?|unit-unknown|span-wrong|sheet-[a-z-]+|identifier-empty|case-no-unknown"
                    + "|account-entry-minutes|draft-keep-days|duplicate-days|draft-(not-found|too-large|input-unknown)|report-[a-z-]+|case-[a-z-]+|rank-too-low|own-[a-z]+|text-[a-z-]+|choice-unknown"
                    + "|bank-unknown|amount-not-positive|time-[a-z-]+|day-malformed|too-many|duplicate-of-nothing|lead-officer-unfit|imports?(-[a-z-]+)?|calls?-[a-z-]+|shift-[a-z-]+|type-[a-z-]+|loss-[a-z-]+|stop-courier|courier-stop-minutes)");

    @Test
    void shouldHaveTheSameKeysInBothLanguages() throws IOException {
        assertThat(texts("_en").stringPropertyNames())
                .isEqualTo(texts("").stringPropertyNames())
                .isNotEmpty();
    }

    @Test
    void shouldHaveNoEmptyText() throws IOException {
        for (String language : List.of("", "_en")) {
            Properties texts = texts(language);
            assertThat(texts.stringPropertyNames())
                    .allSatisfy(
                            key -> assertThat(texts.getProperty(key)).as(key).isNotBlank());
        }
    }

    @Test
    void shouldHaveEachTextThatScreensAndClassesName() throws IOException {
        Set<String> known = texts("").stringPropertyNames();
        Set<String> named = new TreeSet<>();
        for (String source : sources()) {
            Matcher key = KEY.matcher(source);
            while (key.find()) {
                if (!NO_TEXT.matcher(key.group(1)).matches()) {
                    named.add(key.group(1));
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(100);
        assertThat(known).containsAll(named);
    }

    @Test
    void shouldHaveASentenceForEachBrokenRule() throws IOException {
        Set<String> known = texts("").stringPropertyNames();
        Set<String> codes = new TreeSet<>();
        for (String source : sources()) {
            Matcher rule = RULE.matcher(source);
            while (rule.find()) {
                Matcher code = CODE.matcher(rule.group(1));
                while (code.find()) {
                    codes.add("casework.problem." + code.group(1));
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(15);
        assertThat(known).containsAll(codes);
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(
                            f -> f.toString().endsWith(".java") || f.toString().endsWith(".xhtml"))
                    .map(BundlesTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(MAIN.resolve("resources/zujie/casework/messages" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
