package zujie.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.kernel.BrokenRules.assertRefused;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.kernel.org.OrgCode;

class CaseNoTest {

    @ParameterizedTest(name = "§8 {0}")
    @ValueSource(strings = {"A3501040000002024030001", "a3501040000002024030001", " Ａ350104000000-202403-0001"})
    void shouldReadCaseNumbers(String typed) {
        assertThat(CaseNo.of(typed)).hasToString("A3501040000002024030001");
    }

    @ParameterizedTest(name = "§8 refuse [{0}]")
    @NullSource
    @ValueSource(
            strings = {
                "",
                "A350104000000202403001",
                "A35010400000020240300001",
                "J3501040000002024030001",
                "A350104000000202403000X"
            })
    void shouldRefuseOtherForms(String typed) {
        assertRefused("case-no-malformed", () -> CaseNo.of(typed));
    }

    @Test
    void shouldBuildFromOrganMonthAndSequence() {
        assertThat(CaseNo.of(OrgCode.of("350104000000"), YearMonth.of(2024, 3), 1))
                .isEqualTo(CaseNo.of("A3501040000002024030001"));
    }

    @ParameterizedTest(name = "§8 refuse organ {0}, sequence {1}")
    @CsvSource({"350104000000, 0", "350104000000, 10000", "350104000000, -1", "35010400000, 10000", "35010400000A, 1"})
    void shouldRefuseOrgansAndSequencesThatDoNotFit(String organ, int sequence) {
        assertRefused("case-no-malformed", () -> CaseNo.of(OrgCode.of(organ), YearMonth.of(2024, 3), sequence));
    }
}
