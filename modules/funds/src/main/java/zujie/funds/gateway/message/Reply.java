package zujie.funds.gateway.message;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.ReturnCode;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;

/**
 * What is answered to a message.
 *
 * @param code R6.5
 * @param result R6.4, closer to what is wrong; null if nothing is
 * @param words a plain sentence
 * @param flag why somebody should look at it; null if nobody need
 * @param more what the answer carries besides; null if nothing
 * @param about the record that the message made; null if it is that of the order it answers
 */
public record Reply(
        ReturnCode code,
        @Nullable String result,
        String words,
        @Nullable Flag flag,
        @Nullable Part more,
        @Nullable About about) {

    private static final Set<String> EXTENDED_TOO_LATE =
            Set.of("funds.extend-after-expiry", "funds.freeze-renew-after");
    private static final Set<String> RELEASED_TOO_LATE =
            Set.of("funds.release-after-expiry", "funds.freeze-over", "funds.freeze-after-expiry");
    private static final Set<String> CLOCKS = Set.of("funds.executed-before-issue", "funds.executed-in-future");
    /** R6.4 by what is wrong with a field. */
    private static final Map<String, String> RESULTS = Map.of(
            "funds.balance-missing", "0501",
            "funds.executed-at-missing", "0501",
            "funds.remark-missing", "0501",
            "funds.amount-negative", "0200",
            "funds.amount-malformed", "0200",
            "funds.disputed-above-balance", "0200",
            "funds.freeze-above-balance", "0200",
            "funds.freeze-above-order", "0200",
            "funds.executed-before-issue", "0801",
            "funds.executed-in-future", "0801");

    /** A record with its page's number, and the police unit whose it is. */
    public record About(String type, UUID id, String orgCode, String unitPath, String number) {}

    public Reply(ReturnCode code, @Nullable String result, String words, @Nullable Flag flag, @Nullable Part more) {
        this(code, result, words, flag, more, null);
    }

    /** The same, with the record that the message made. */
    public Reply about(String type, UUID id, String orgCode, String unitPath, String number) {
        return new Reply(code, result, words, flag, more, new About(type, id, orgCode, unitPath, number));
    }

    public static Reply ok() {
        return new Reply(ReturnCode.OK, null, ReturnCode.OK.words(), null, null);
    }

    /** Taken, and to be looked at. */
    public static Reply taken(@Nullable Flag flag) {
        return new Reply(ReturnCode.OK, null, ReturnCode.OK.words(), flag, null);
    }

    public static Reply malformed(String why) {
        return new Reply(ReturnCode.FORMAT, "0500", why, Flag.FORMAT, null);
    }

    public static Reply unknownCode(String why) {
        return new Reply(ReturnCode.FORMAT, "1000", why, Flag.UNKNOWN_CODE, null);
    }

    /** The same words whether there is no such order or it is another's. */
    public static Reply unknownOrder(Flag flag) {
        return new Reply(ReturnCode.NOT_FOUND, "0400", "原申请不存在", flag, null);
    }

    /**
     * How a broken rule is answered.
     *
     * @param sentence what was wrong, in words
     */
    public static Reply refused(RuleViolation why, String sentence) {
        String code = why.code();
        if (why instanceof NotFound) {
            return unknownOrder(Flag.UNKNOWN_ORDER);
        }
        if (why instanceof Denied) {
            return new Reply(ReturnCode.NOT_PERMITTED, null, sentence, null, null);
        }
        if (EXTENDED_TOO_LATE.contains(code)) {
            return new Reply(ReturnCode.TIMEOUT, "1800", sentence, Flag.LATE, null);
        }
        if (RELEASED_TOO_LATE.contains(code)) {
            return new Reply(ReturnCode.TIMEOUT, "1900", sentence, Flag.LATE, null);
        }
        if (code.equals("funds.answer-ended")) {
            return new Reply(ReturnCode.TIMEOUT, "0801", sentence, Flag.LATE, null);
        }
        if (code.equals("funds.answer-withdrawn")) {
            return new Reply(ReturnCode.TIMEOUT, "0801", sentence, Flag.WITHDRAWN, null);
        }
        if (why instanceof Conflict || why instanceof IllegalMove) {
            return new Reply(ReturnCode.REPEATED, "0900", sentence, Flag.TWICE, null);
        }
        if (code.equals("funds.elements-differ")) {
            return new Reply(ReturnCode.FORMAT, String.valueOf(why.args().get(0)), sentence, Flag.FORMAT, null);
        }
        if (code.equals("funds.result-code-unknown")) {
            return new Reply(ReturnCode.FORMAT, "0500", sentence, Flag.UNKNOWN_CODE, null);
        }
        return new Reply(
                ReturnCode.FORMAT,
                RESULTS.getOrDefault(code, code.endsWith("-missing") ? "0501" : "0500"),
                sentence,
                CLOCKS.contains(code) ? Flag.CLOCK : Flag.FORMAT,
                null);
    }
}
