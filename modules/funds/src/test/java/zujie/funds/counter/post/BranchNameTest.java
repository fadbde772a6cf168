package zujie.funds.counter.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchNameTest {

    @ParameterizedTest
    @CsvSource({
        "工商银行, 马连道支行, 马连道支行",
        "工商银行, 中国工商银行马连道支行, 马连道支行",
        "工商银行, 工商银行 马连道支行, 马连道支行",
        "工商银行, 工行马连道支行, 马连道支行",
        "工商银行, 建行马连道支行, 建行马连道支行",
        "建设银行, 中国建设银行中轴路支行, 中轴路支行",
        "工商银行, 工商银行, 工商银行",
        "海峡银行, 福州分行营业部, 福州分行营业部"
    })
    void shouldLeaveOutTheNameOfTheBank(String bank, String typed, String branch) {
        assertThat(BranchName.of(bank, typed)).isEqualTo(branch);
    }

    @ParameterizedTest
    @CsvSource({"工行马连道支行, 马连道支行, true", "马连道支行, 广安门支行, false"})
    void shouldKnowTheSameCounter(String one, String other, boolean same) {
        assertThat(BranchName.same("工商银行", one, other)).isEqualTo(same);
    }
}
