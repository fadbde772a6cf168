package zujie.kernel.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.kernel.BrokenRules.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest(name = "§8 {0} is {2}")
    @CsvSource({
        "13812341234, 13812341234, MOBILE",
        "138-1234 1234, 13812341234, MOBILE",
        "１３８１２３４１２３４, 13812341234, MOBILE",
        "+86 138 1234 1234, 13812341234, MOBILE",
        "008613812341234, 13812341234, MOBILE",
        "8613812341234, 13812341234, MOBILE",
        "19212341234, 19212341234, MOBILE",
        "16212341234, 16212341234, MOBILE",
        "(0591)8765-4321, 059187654321, LANDLINE",
        "（010）8765.4321, 01087654321, LANDLINE",
        "0594 2687432, 05942687432, LANDLINE",
        "+86 591 87654321, 059187654321, LANDLINE",
        "400-123-4567, 4001234567, SERVICE_400",
        "1440123456789, 1440123456789, IOT",
        "1410123456789, 1410123456789, IOT",
        "1441234567890, 1441234567890, IOT",
        "1489123456789, 1489123456789, IOT",
        "10690, 10690, SMS_PORT",
        "10655012345678901234, 10655012345678901234, SMS_PORT",
    })
    void shouldReadEachKind(String typed, String value, PhoneKind kind) {
        assertThat(PhoneNumber.of(typed).value()).isEqualTo(value);
        assertThat(PhoneNumber.of(typed).kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "§8 refuse [{0}]")
    @NullSource
    @ValueSource(
            strings = {
                "",
                "110",
                "12345",
                "1381234123",
                "138123412345",
                "12812341234",
                "15412341234",
                "19412341234",
                "87654321",
                "0591876543",
                "1411234567890",
                "00591876543",
                "059117654321",
                "40012345678",
                "1420123456789",
                "1061",
                "106550123456789012345",
                "0013812341234",
                "+8513812341234",
                "+86",
                "+86110",
                "138abcd1234",
                "张三"
            })
    void shouldRefuseWhatNobodyCanHave(String typed) {
        assertRefused("phone-number-malformed", () -> PhoneNumber.of(typed));
    }

    @ParameterizedTest(name = "§8 {0} of a virtual operator: {1}")
    @CsvSource({
        "16212341234, true",
        "16512341234, true",
        "16712341234, true",
        "17012341234, true",
        "17112341234, true",
        "16612341234, false",
        "17212341234, false",
        "17087654321, true",
        "059187012345, false"
    })
    void shouldKnowVirtualOperators(String typed, boolean virtual) {
        assertThat(PhoneNumber.of(typed).isVirtualOperator()).isEqualTo(virtual);
    }

    @ParameterizedTest(name = "R9.7 {0} as {1}")
    @CsvSource({
        "13812341234, 138****1234",
        "059187654321, 0591****4321",
        "05942687432, 0594****7432",
        "01087654321, 010****4321",
        "4001234567, 400****4567",
        "1440123456789, 144****6789",
        "10690, 106****",
    })
    void shouldMask(String typed, String masked) {
        assertThat(PhoneNumber.of(typed)).hasToString(masked);
        assertThat(PhoneNumber.of(typed).masked()).isEqualTo(masked);
    }

    @Test
    void shouldKnowProtectedLines() {
        ProtectedNumbers government = ProtectedNumbers.of(List.of("059187xxxxxx"));
        assertThat(PhoneNumber.of("0591 87021234").isProtected(government)).isTrue();
        assertThat(PhoneNumber.of("0591 88021234").isProtected(government)).isFalse();
    }
}
