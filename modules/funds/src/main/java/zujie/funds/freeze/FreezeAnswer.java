package zujie.funds.freeze;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zujie.funds.account.ResultCode;
import zujie.funds.order.Amended;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;

/**
 * What the bank said of a freeze (100202). Three sums that are never mixed: what lay on the account, what is frozen of
 * it, and how much of that is in dispute.
 *
 * @param balanceFen 账户余额 before the freeze, in fen; null unless frozen
 * @param frozenFen 冻结金额, in fen; null unless frozen
 * @param involvedFen 其中涉案金额, in fen; null unless frozen
 * @param executedAt 冻结时点; null unless frozen
 * @param expiresAt the bank's own end of the freeze, which is authoritative (R1.22); null unless frozen
 * @param earlierOrgan 在先冻结机关 (R1.19); empty unless queued
 * @param earlierEnd when the earlier freeze ends; null unless queued
 * @param bankNo number of the freeze in the bank's own system; may be empty
 */
@Embeddable
record FreezeAnswer(
        @Column(name = "answered_at") Instant answeredAt,
        @Column(name = "answered_by") String answeredBy,
        @Column(name = "result_code") String resultCode,
        @Column(name = "balance_fen") @Nullable Long balanceFen,
        @Column(name = "frozen_fen") @Nullable Long frozenFen,
        @Column(name = "involved_fen") @Nullable Long involvedFen,
        @Column(name = "executed_at") @Nullable Instant executedAt,
        @Column(name = "bank_expires_at") @Nullable Instant expiresAt,
        @Column(name = "earlier_organ") String earlierOrgan,
        @Column(name = "earlier_end") @Nullable Instant earlierEnd,
        @Column(name = "bank_no") String bankNo,
        @Column(name = "answer_remark") String remark) {

    /** How it went. */
    enum Outcome {
        FROZEN,
        QUEUED,
        REFUSED
    }

    /** Codes by which a bank says that another organ's freeze stands before ours (R6.4): partly, fully frozen. */
    private static final Set<String> QUEUE_CODES = Set.of("1302", "1303");

    /** Codes that only a stop can have. */
    private static final Set<String> STOP_CODES = Set.of("1300", "1301", "1304", "1399");

    private static final int LONGEST = 1000;
    private static final int LONGEST_NAME = 120;

    /** What a bank says, before it is checked; amounts in fen. */
    record Said(
            ResultCode code,
            @Nullable Long balanceFen,
            @Nullable Long frozenFen,
            @Nullable Long involvedFen,
            @Nullable Instant executedAt,
            @Nullable Instant expiresAt,
            @Nullable String earlierOrgan,
            @Nullable Instant earlierEnd,
            @Nullable String bankNo,
            @Nullable String remark) {}

    /** Against what it is checked: the order, its earliest possible execution, now, how far clocks may stand apart. */
    record Check(FreezeTarget target, Instant notBefore, Instant now, Duration skew, String by) {}

    static boolean fits(String code) {
        return !STOP_CODES.contains(code);
    }

    static boolean queues(String code) {
        return QUEUE_CODES.contains(code);
    }

    /** @throws RuleViolation if something is missing, negative, contradictory or at an impossible time */
    static FreezeAnswer of(Said said, Check check) {
        String remark = text("remark", said.remark(), LONGEST);
        if (!fits(said.code().code())) {
            throw InvalidValue.onField("resultCode", "funds.result-code-unknown");
        }
        if (said.code().needsRemark() && remark.isEmpty()) {
            throw RuleViolation.onField("remark", "funds.remark-missing");
        }
        boolean queued = QUEUE_CODES.contains(said.code().code());
        if (said.code().isExecuted()) {
            return frozen(said, check, remark);
        }
        if (said.balanceFen() != null
                || said.frozenFen() != null
                || said.involvedFen() != null
                || said.executedAt() != null
                || said.expiresAt() != null) {
            throw RuleViolation.of("funds.freeze-contradicts");
        }
        return queued ? queued(said, check, remark) : other(said, check, remark, "", null);
    }

    private static FreezeAnswer frozen(Said said, Check check, String remark) {
        Sums sums = Sums.of(said.balanceFen(), said.frozenFen(), said.involvedFen(), check.target());
        Instant at = said.executedAt();
        if (at == null) {
            throw RuleViolation.onField("executedAt", "funds.freeze-time-missing");
        }
        if (at.isBefore(check.notBefore().minus(check.skew()))) {
            throw RuleViolation.onField("executedAt", "funds.executed-before-issue");
        }
        if (at.isAfter(check.now().plus(check.skew()))) {
            throw RuleViolation.onField("executedAt", "funds.executed-in-future");
        }
        Instant end = ahead("expiresAt", said.expiresAt(), check.now());
        return new FreezeAnswer(
                check.now(),
                check.by(),
                said.code().code(),
                sums.balance(),
                sums.frozen(),
                sums.involved(),
                at.truncatedTo(ChronoUnit.MICROS),
                end,
                "",
                null,
                text("bankNo", said.bankNo(), LONGEST_NAME),
                remark);
    }

    private static FreezeAnswer queued(Said said, Check check, String remark) {
        String organ = text("earlierOrgan", said.earlierOrgan(), LONGEST_NAME);
        if (organ.isEmpty()) {
            throw RuleViolation.onField("earlierOrgan", "funds.freeze-organ-missing");
        }
        return other(said, check, remark, organ, ahead("earlierEnd", said.earlierEnd(), check.now()));
    }

    private static FreezeAnswer other(Said said, Check check, String remark, String organ, @Nullable Instant end) {
        return new FreezeAnswer(
                check.now(),
                check.by(),
                said.code().code(),
                null,
                null,
                null,
                null,
                null,
                organ,
                end,
                text("bankNo", said.bankNo(), LONGEST_NAME),
                remark);
    }

    /**
     * With another number, moment of execution, end and sums; null for as it was. Who corrects the frozen sum and names none
     * in dispute says that it holds of that what it can, as in an answer. The moment lies before the answer.
     *
     * @throws RuleViolation as {@link #of} for an impossible time or sum
     */
    FreezeAnswer amended(AnswerFreeze.Amendment a, Check check) {
        Instant at = a.executedAt();
        Instant moment = at == null ? Objects.requireNonNull(executedAt) : at.truncatedTo(ChronoUnit.MICROS);
        if (moment.isBefore(check.notBefore().minus(check.skew()))) {
            throw RuleViolation.onField("executedAt", "funds.executed-before-issue");
        }
        if (moment.isAfter(answeredAt.plus(check.skew()))) {
            throw RuleViolation.onField("executedAt", "funds.executed-in-future");
        }
        Sums sums = Sums.of(
                a.balanceFen() == null ? balanceFen : a.balanceFen(),
                a.frozenFen() == null ? frozenFen : a.frozenFen(),
                a.involvedFen() == null && a.frozenFen() == null ? involvedFen : a.involvedFen(),
                check.target());
        return new FreezeAnswer(
                answeredAt,
                answeredBy,
                resultCode,
                sums.balance(),
                sums.frozen(),
                sums.involved(),
                moment,
                a.expiresAt() == null ? expiresAt : ahead("expiresAt", a.expiresAt(), check.now()),
                earlierOrgan,
                earlierEnd,
                a.bankNo() == null || a.bankNo().isBlank() ? bankNo : text("bankNo", a.bankNo(), LONGEST_NAME),
                remark);
    }

    /**
     * What differs from the answer that was corrected.
     *
     * @param endBefore when the freeze would have ended
     * @param end as it was corrected; null if it was not
     */
    Amended since(FreezeAnswer before, @Nullable Instant endBefore, @Nullable Instant end) {
        return new Amended()
                .text("funds.amend.bank-no", before.bankNo, bankNo)
                .time("funds.amend.executed-at", before.executedAt, executedAt)
                .time("funds.amend.expires-at", end == null ? null : endBefore, end)
                .money("funds.amend.balance", before.balanceFen, balanceFen)
                .money("funds.amend.frozen", before.frozenFen, frozenFen)
                .money("funds.amend.disputed", before.involvedFen, involvedFen);
    }

    /** Whether sums and moment are those of the other, whatever else differs. */
    boolean countsAs(FreezeAnswer other) {
        return Objects.equals(balanceFen, other.balanceFen)
                && Objects.equals(frozenFen, other.frozenFen)
                && Objects.equals(involvedFen, other.involvedFen)
                && Objects.equals(executedAt, other.executedAt);
    }

    /** The three sums, each within the one before it and the frozen one within the order. */
    private record Sums(long balance, long frozen, long involved) {

        static Sums of(
                @Nullable Long balanceFen, @Nullable Long frozenFen, @Nullable Long involvedFen, FreezeTarget t) {
            long balance = sum("balanceFen", balanceFen, "funds.freeze-balance-missing");
            long frozen = sum("frozenFen", frozenFen, "funds.freeze-frozen-missing");
            if (frozen > balance) {
                throw RuleViolation.onField("frozenFen", "funds.freeze-above-balance");
            }
            if (frozen > t.ceilingFen()) {
                throw RuleViolation.onField("frozenFen", "funds.freeze-above-order");
            }
            long involved = involvedFen == null
                    ? Math.min(frozen, t.disputedFen())
                    : sum("involvedFen", involvedFen, "funds.freeze-frozen-missing");
            if (involved > frozen) {
                throw RuleViolation.onField("involvedFen", "funds.freeze-involved-above");
            }
            return new Sums(balance, frozen, involved);
        }
    }

    private static long sum(String field, @Nullable Long fen, String missing) {
        if (fen == null) {
            throw RuleViolation.onField(field, missing);
        }
        if (fen < 0) {
            throw InvalidValue.onField(field, "funds.amount-negative");
        }
        return fen;
    }

    /** An end that is missing or past would be a freeze that has lapsed unseen. */
    static Instant ahead(String field, @Nullable Instant end, Instant now) {
        if (end == null) {
            throw RuleViolation.onField(field, "funds.freeze-end-missing");
        }
        if (!end.isAfter(now)) {
            throw RuleViolation.onField(field, "funds.freeze-end-past");
        }
        return end.truncatedTo(ChronoUnit.MICROS);
    }

    private static String text(String field, @Nullable String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > longest) {
            throw InvalidValue.onField(field, "funds.text-too-long", longest);
        }
        return text;
    }

    Outcome outcome() {
        return executedAt != null ? Outcome.FROZEN : earlierEnd != null ? Outcome.QUEUED : Outcome.REFUSED;
    }

    /** Whether both say the same, whoever says it and when. */
    boolean saysAs(FreezeAnswer other) {
        return resultCode.equals(other.resultCode)
                && Objects.equals(balanceFen, other.balanceFen)
                && Objects.equals(frozenFen, other.frozenFen)
                && Objects.equals(involvedFen, other.involvedFen)
                && Objects.equals(executedAt, other.executedAt)
                && Objects.equals(expiresAt, other.expiresAt)
                && earlierOrgan.equals(other.earlierOrgan)
                && Objects.equals(earlierEnd, other.earlierEnd)
                && bankNo.equals(other.bankNo)
                && remark.equals(other.remark);
    }
}
