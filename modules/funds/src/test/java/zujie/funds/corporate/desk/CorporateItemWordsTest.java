package zujie.funds.corporate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zujie.funds.corporate.party.Party;
import zujie.platform.text.Texts;

/** The check list of corporate accounts (SR-13) in both languages: what is shipped as a parameter has a translation. */
class CorporateItemWordsTest {

    private static List<String> shipped(Party party) throws IOException {
        try (InputStream in = Party.class.getResourceAsStream("/zujie/funds/parameters.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(party.items() + ","))
                    .flatMap(line -> Arrays.stream(line.split(",")[1].split("\\|")))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Party.class)
    void shouldTranslateEveryPointThatIsShipped_SR_13(Party party) throws IOException {
        assertThat(shipped(party)).hasSizeGreaterThan(2).allSatisfy(what -> {
            assertThat(CorporateItemWords.in(Locale.ENGLISH, party.name(), what))
                    .matches("[\\x20-\\x7E’]+");
            assertThat(CorporateItemWords.in(Texts.CHINESE, party.name(), what)).isEqualTo(what);
        });
    }

    /** A point that a province has written itself is shown as it was written. */
    @ParameterizedTest
    @EnumSource(Party.class)
    void shouldShowOtherPointsAsTheyWereWritten(Party party) {
        assertThat(CorporateItemWords.in(Locale.ENGLISH, party.name(), "其他事项")).isEqualTo("其他事项");
    }
}
