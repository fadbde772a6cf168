package zujie.funds.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.platform.text.Texts;

class StepTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+5|lines received: 5",
                "+2 已开始监测|lines received: 2 已开始监测",
                "+1 ~2 -3 流水号有误|lines added: 1, corrected: 2, withdrawn: 3 流水号有误",
                "同意|同意",
                "共 +5|共 +5"
            })
    void shouldSayCountsInTheReadersLanguage(String note, String said) {
        Step step = new Step(Instant.EPOCH, "ANSWERED", "周强", "民生银行", note);
        assertThat(Step.timeline(List.of(step), "funds.lookup-step.", Locale.ENGLISH)
                        .get(0)
                        .text())
                .endsWith(" · " + said);
        assertThat(Step.timeline(List.of(step), "funds.lookup-step.", Texts.CHINESE)
                        .get(0)
                        .text())
                .doesNotContain("received");
        Step other = new Step(Instant.EPOCH, "DRAWN", "王磊", "反诈中心", "+86 138 0000 0000");
        assertThat(Step.timeline(List.of(other), "funds.lookup-step.", Locale.ENGLISH)
                        .get(0)
                        .text())
                .as("what people write stays as it is")
                .endsWith("+86 138 0000 0000");
    }
}
