package zujie.funds.gateway.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The narrow way in. */
class MessagesTest {

    private static final String HEAD = "<Head><Mode>01</Mode><To>350100000000</To><TxCode>100102</TxCode>"
            + "<TransSerialNumber>305100000013_0000000000002024030110000000000000000001</TransSerialNumber></Head>";

    private static final String GOOD = "<Request>" + HEAD + "<Body><applicationID>" + "1".repeat(36)
            + "</applicationID><result>0000</result></Body></Request>";

    @Test
    void shouldReadAGoodOne() throws Malformed {
        Envelope read = Messages.read(GOOD);
        assertThat(read.code()).isEqualTo("100102");
        Messages.checkBody(read);
        assertThat(Messages.read(Messages.write(read))).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<Request>",
                "<?xml version=\"1.0\" encoding=\"GBK\"?>" + "<Request/>",
                "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><Request>&b;</Request>",
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Request>&x;</Request>",
                "<!DOCTYPE r SYSTEM \"http://127.0.0.1/evil.dtd\"><Request/>",
                "<Request>&undefined;</Request>",
                "<Request/>",
                "<Other/>"
            })
    void shouldRefuseBombsEntitiesAndOtherThings(String xml) {
        assertThatThrownBy(() -> Messages.read(xml)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE Request>", "<!DOCTYPE Request SYSTEM \"http://127.0.0.1/x.dtd\">"})
    void shouldRefuseADocumentTypeBeforeAnOtherwiseGoodOne(String type) {
        assertThatThrownBy(() -> Messages.read(type + GOOD)).isInstanceOf(Malformed.class);
    }

    @Test
    void shouldRefuseDepthNumberAndSize() {
        assertThatThrownBy(() -> Messages.read("<a>".repeat(100) + "</a>".repeat(100)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("过深");
        assertThatThrownBy(() -> Messages.read("<a>" + "<b/>".repeat(30_000) + "</a>"))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Messages.read("<a>" + "x".repeat(Messages.LARGEST) + "</a>"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("过大");
    }

    @Test
    void shouldCarryAttachmentsOfFiveMegabytes() throws Malformed {
        String content = "QUJD".repeat(5 * 1024 * 1024 / 3);
        assertThat(Messages.parse("<a><content>" + content + "</content></a>").get("content"))
                .hasSize(content.length());
    }

    @ParameterizedTest
    @CsvSource({
        "<result>0000</result>,<result>00</result>",
        "<result>0000</result>,",
        "<result>0000</result>,<result>0000</result><accountBalance>1e9</accountBalance>",
        "<result>0000</result>,<result>0000</result><unknown>1</unknown>",
        "<result>0000</result>,<result>0000</result><startTime>2024-03-01</startTime>"
    })
    void shouldCheckTheBodyOfEachCode(String good, String bad) throws Malformed {
        Envelope read = Messages.read(GOOD.replace(good, bad == null ? "" : bad));
        assertThatThrownBy(() -> Messages.checkBody(read)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b%", "中文", "A"})
    void shouldRefuseBadBase64(String text) {
        assertThatThrownBy(() -> Messages.decoded(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void shouldMakeSerialsOf53Characters_R6() {
        String serial = Serial.of("305100000013", Instant.parse("2024-03-01T02:00:00Z"), 7);
        assertThat(serial)
                .isEqualTo("305100000013_0000000000002024030110000000000000000007")
                .hasSize(53);
        assertThat(Serial.isOne(serial)).isTrue();
        assertThat(Serial.bank("A12")).isEqualTo("000000000012");
    }

    @ParameterizedTest
    @CsvSource({"100101,100102", "100309,100310", "A00105,A00106", "100401,100402"})
    void shouldCountFeedbackOneFurther_R6(String order, String feedback) {
        assertThat(WireCodes.feedbackTo(order)).isEqualTo(feedback);
    }

    @Test
    void shouldWriteSumsAndTimes() {
        assertThat(Wire.yuan(5_000_005)).isEqualTo("50000.05");
        assertThat(Wire.fen("x", "50000.05")).isEqualTo(5_000_005);
        assertThat(Wire.fen("x", "5")).isEqualTo(500);
        assertThatThrownBy(() -> Wire.fen("x", "0.001")).hasMessageContaining("funds.amount-malformed");
        Instant at = Instant.parse("2024-02-28T18:00:01Z");
        assertThat(Wire.time(at)).isEqualTo("20240229020001");
        assertThat(Wire.instant("x", "20240229020001")).isEqualTo(at);
        assertThatThrownBy(() -> Wire.instant("x", "20240230000000")).hasMessageContaining("funds.time-malformed");
    }
}
