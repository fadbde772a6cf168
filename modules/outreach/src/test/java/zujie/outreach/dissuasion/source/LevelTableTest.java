package zujie.outreach.dissuasion.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.parameter.Parameters;

/** R7.4: the levels of a source are a text that administrators write. */
class LevelTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 6);

    private static LevelTable table(String levels) {
        Parameters shipped = Parameters.shippedOnly();
        LevelTable table = new LevelTable();
        table.parameters = new Parameters() {
            @Override
            public String text(String key, LocalDate on) {
                return levels;
            }

            @Override
            public Duration duration(String key, LocalDate on) {
                return shipped.duration(key, on);
            }
        };
        return table;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "高=HIGH 中=MEDIUM/call:20/visit:600 低=LOW/sms:60,",
        "高=high,outreach.levels-malformed",
        "高=HIGH；中=MEDIUM,outreach.levels-malformed",
        "高,outreach.levels-malformed",
        "高=HIGH/call:x,outreach.levels-malformed",
        "高=HIGH 高=LOW,outreach.levels-twice",
        "' ',outreach.levels-malformed"
    })
    void r7_4_shouldRefuseLevelsThatCannotBeRead(String levels, String code) {
        LevelTable table = new LevelTable();
        if (code == null) {
            table.check("outreach.warning-levels-bank", levels);
            return;
        }
        assertThatThrownBy(() -> table.check("outreach.warning-levels-bank", levels))
                .isInstanceOfSatisfying(InvalidValue.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.field()).contains("value");
                });
        table.check("outreach.site-name", levels);
    }

    /** However it came past the form: one slip must not stop the warnings of the other levels. */
    @Test
    void r7_4_shouldReadTheOtherLevelsDespiteASlip() {
        LevelTable table = table("高=HIGH 中:MEDIUM 低=LOW");
        assertThat(table.names(WarningSource.BANK, TODAY)).containsExactly("高", "低");
        assertThat(table.of(WarningSource.BANK, "低", TODAY).sms()).isEqualTo(Duration.ofMinutes(120));
        assertThatThrownBy(() -> table.of(WarningSource.BANK, "中", TODAY))
                .hasMessageContaining("outreach.level-unknown");
    }
}
