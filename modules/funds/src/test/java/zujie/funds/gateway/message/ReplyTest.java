package zujie.funds.gateway.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.RuleViolation;

/** How a broken rule is answered in the format: codes both ways (R6.4, R6.5), and whether somebody should look at it. */
class ReplyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "funds.extend-after-expiry, 200002, 1800, LATE",
        "funds.freeze-renew-after, 200002, 1800, LATE",
        "funds.release-after-expiry, 200002, 1900, LATE",
        "funds.freeze-after-expiry, 200002, 1900, LATE",
        "funds.freeze-over, 200002, 1900, LATE",
        "funds.answer-ended, 200002, 0801, LATE",
        "funds.answer-withdrawn, 200002, 0801, WITHDRAWN",
        "funds.answered-otherwise, 200003, 0900, TWICE"
    })
    void shouldSayWhyItComesTooLate_R1_12(String rule, String code, String result, Flag flag) {
        assertReply(Reply.refused(Conflict.of(rule), ""), code, result, flag);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "funds.executed-in-future, 200001, 0801, CLOCK",
        "funds.executed-before-issue, 200001, 0801, CLOCK",
        "funds.amount-negative, 200001, 0200, FORMAT",
        "funds.balance-missing, 200001, 0501, FORMAT",
        "funds.anything-missing, 200001, 0501, FORMAT",
        "funds.result-code-unknown, 200001, 0500, UNKNOWN_CODE",
        "funds.anything, 200001, 0500, FORMAT"
    })
    void shouldSayWhatIsWrong_R6_4(String rule, String code, String result, Flag flag) {
        assertReply(Reply.refused(RuleViolation.of(rule), ""), code, result, flag);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource("funds.check-operator")
    void shouldSayThatItIsNotAllowed_R6_5(String rule) {
        Reply reply = Reply.refused(Denied.of(rule), "");
        assertThat(reply.code().code()).isNotEqualTo("100000");
        assertThat(reply.flag()).isNull();
    }

    private static void assertReply(Reply reply, String code, String result, Flag flag) {
        assertThat(reply.code().code()).isEqualTo(code);
        assertThat(reply.result()).isEqualTo(result);
        assertThat(reply.flag()).isEqualTo(flag);
    }
}
