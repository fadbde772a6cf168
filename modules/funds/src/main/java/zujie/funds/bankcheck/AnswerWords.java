package zujie.funds.bankcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.funds.account.ElementCheck;

/**
 * What an operator wants to say of a stop, a freeze or a query; what does not belong to it is null. Sums in fen, times as the
 * operator gave them: they are not those of the check.
 *
 * @param resultCode R6.4; empty unless it is an answer
 * @param done whether the bank could extend or renew it, or has answered a query in full; null for other acts
 * @param disputedFen 其中涉案金额
 * @param frozenFen 冻结金额, of a freeze
 * @param expiresAt the bank's own end of a freeze
 * @param earlierOrgan 在先冻结机关 of a queued freeze
 * @param remark words, or the reason of a correction
 * @param elements the four elements of a stop as {@code NAME=MATCH,…}
 */
@Embeddable
public record AnswerWords(
        @Column(name = "result_code") String resultCode,
        @Nullable Boolean done,
        @Column(name = "balance_fen") @Nullable Long balanceFen,
        @Column(name = "disputed_fen") @Nullable Long disputedFen,
        @Column(name = "frozen_fen") @Nullable Long frozenFen,
        @Column(name = "executed_at") @Nullable Instant executedAt,
        @Column(name = "expires_at") @Nullable Instant expiresAt,
        @Column(name = "earlier_organ") @Nullable String earlierOrgan,
        @Column(name = "earlier_end") @Nullable Instant earlierEnd,
        @Column(name = "bank_no") @Nullable String bankNo,
        @Nullable String remark,
        String elements) {

    /** An answer to a stop. */
    public static AnswerWords ofStop(
            String resultCode,
            @Nullable Long balanceFen,
            @Nullable Long disputedFen,
            @Nullable Instant executedAt,
            @Nullable String remark,
            @Nullable String bankNo,
            ElementCheck check) {
        return new AnswerWords(
                resultCode,
                null,
                balanceFen,
                disputedFen,
                null,
                executedAt,
                null,
                null,
                null,
                blankless(bankNo),
                remark,
                told(check));
    }

    /** An answer to a query; its rows go with it. */
    public static AnswerWords ofQuery(@Nullable String resultCode, boolean complete, @Nullable String remark) {
        String code = resultCode == null ? "" : resultCode;
        return new AnswerWords(code, complete, null, null, null, null, null, null, null, null, remark, "");
    }

    /** A correction; what is null stays as it was. */
    public static AnswerWords amending(
            @Nullable Long balanceFen,
            @Nullable Long disputedFen,
            @Nullable Long frozenFen,
            @Nullable Instant executedAt,
            @Nullable Instant expiresAt,
            @Nullable String bankNo,
            @Nullable String reason) {
        return new AnswerWords(
                "",
                null,
                balanceFen,
                disputedFen,
                frozenFen,
                executedAt,
                expiresAt,
                null,
                null,
                blankless(bankNo),
                reason,
                "");
    }

    private static @Nullable String blankless(@Nullable String number) {
        return number == null || number.isBlank() ? null : number.strip();
    }

    /** Whether an extension or renewal was done, or that something was lifted. */
    public static AnswerWords done(boolean done, @Nullable Instant expiresAt, @Nullable String remark) {
        return new AnswerWords("", done, null, null, null, null, expiresAt, null, null, null, remark, "");
    }

    public boolean isDone() {
        return Boolean.TRUE.equals(done);
    }

    /** The elements as they are kept. */
    public static String told(ElementCheck check) {
        return new TreeMap<>(check.judged())
                .entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(","));
    }

    /** The elements as they were judged. */
    public ElementCheck check() {
        Map<String, String> judged = Arrays.stream(elements.split(","))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        return new ElementCheck(judged);
    }
}
