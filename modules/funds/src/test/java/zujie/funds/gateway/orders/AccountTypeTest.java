package zujie.funds.gateway.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** §6: 个人 or 对公 in an order (100101), by the holder's name. */
class AccountTypeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "李四, 01",
        "阿卜杜拉·买买提, 01",
        "王中心, 01",
        "福州闽侯建材有限公司, 02",
        "厦门远通贸易有限公司（福州）, 02",
        "仓山区小张通讯经营部, 02",
        "福建省某某慈善基金会, 02"
    })
    void shouldTellOrganisationsByTheEndOfTheName(String holder, String type) {
        assertThat(StopOrders.accountType(holder)).isEqualTo(type);
    }
}
