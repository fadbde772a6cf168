package zujie.funds.stoppay;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zujie.funds.account.ResultCode;
import zujie.funds.order.Amended;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;

/**
 * What the bank said (100102). The two figures are never mixed (domain rules §10).
 *
 * @param resultCode R6.4
 * @param accountBalanceFen 账户止付余额 in fen; null if nothing was stopped
 * @param disputedFen 其中涉案金额 in fen; null if nothing was stopped
 * @param executedAt 止付时点, when the bank stopped the account; null if it did not
 * @param remark the bank's words; may be empty
 * @param bankNo number of the stop in the bank's core system, null if it was not told
 */
@Embeddable
record BankAnswer(
        @Column(name = "answered_at") Instant answeredAt,
        @Column(name = "answered_by") String answeredBy,
        @Column(name = "result_code") String resultCode,
        @Column(name = "account_balance_fen") @Nullable Long accountBalanceFen,
        @Column(name = "disputed_fen") @Nullable Long disputedFen,
        @Column(name = "executed_at") @Nullable Instant executedAt,
        @Column(name = "answer_remark") String remark,
        @Column(name = "bank_no") @Nullable String bankNo) {

    private static final int LONGEST = 1000;
    private static final int LONGEST_NUMBER = 120;

    /** What a bank says, before it is checked; amounts in fen. */
    record Said(
            ResultCode code,
            @Nullable Long accountBalanceFen,
            @Nullable Long disputedFen,
            @Nullable Instant executedAt,
            @Nullable String remark,
            @Nullable String bankNo) {}

    /**
     * Checks what was said.
     *
     * @param reportedFen the sum in dispute of the order: all that was reported as paid to the account; what the balance holds of it stands in when the bank names none
     * @param earliest before when it cannot have been executed
     * @param skew how far the bank's clock may stand apart from ours
     * @throws RuleViolation if something is missing, negative, contradictory or at an impossible time
     */
    static BankAnswer of(Said said, long reportedFen, Instant earliest, Instant now, Duration skew, String by) {
        String remark = said.remark() == null ? "" : said.remark().strip();
        if (remark.length() > LONGEST) {
            throw InvalidValue.onField("remark", "funds.text-too-long", LONGEST);
        }
        if (said.code().needsRemark() && remark.isEmpty()) {
            throw RuleViolation.onField("remark", "funds.remark-missing");
        }
        return said.code().isExecuted()
                ? executed(said, reportedFen, earliest, now, skew, by, remark)
                : failed(said, now, by, remark);
    }

    private static BankAnswer executed(
            Said said, long reportedFen, Instant earliest, Instant now, Duration skew, String by, String remark) {
        long balance = balance(said.accountBalanceFen());
        long disputed = disputed(said.disputedFen(), balance, reportedFen);
        Instant kept = moment(said.executedAt(), earliest, now, skew);
        return new BankAnswer(now, by, said.code().code(), balance, disputed, kept, remark, number(said.bankNo()));
    }

    private static @Nullable String number(@Nullable String told) {
        String no = told == null ? "" : told.strip();
        if (no.length() > LONGEST_NUMBER) {
            throw InvalidValue.onField("bankNo", "funds.text-too-long", LONGEST_NUMBER);
        }
        return no.isEmpty() ? null : no;
    }

    private static long balance(@Nullable Long told) {
        if (told == null) {
            throw RuleViolation.onField("accountBalanceFen", "funds.balance-missing");
        }
        if (told < 0) {
            throw InvalidValue.onField("accountBalanceFen", "funds.amount-negative");
        }
        return told;
    }

    private static long disputed(@Nullable Long named, long balance, long reportedFen) {
        if (named != null && named < 0) {
            throw InvalidValue.onField("disputedFen", "funds.amount-negative");
        }
        long disputed = named == null ? Math.min(balance, reportedFen) : named;
        if (disputed > balance) {
            throw RuleViolation.onField("disputedFen", "funds.disputed-above-balance");
        }
        return disputed;
    }

    private static Instant moment(@Nullable Instant at, Instant earliest, Instant now, Duration skew) {
        if (at == null) {
            throw RuleViolation.onField("executedAt", "funds.executed-at-missing");
        }
        if (at.isBefore(earliest)) {
            throw RuleViolation.onField("executedAt", "funds.executed-before-issue");
        }
        if (at.isAfter(now.plus(skew))) {
            throw RuleViolation.onField("executedAt", "funds.executed-in-future");
        }
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * With another number, moment of execution and sums; null for as it was. Who corrects the balance and names no sum in
     * dispute says that the balance holds of it what it can, as in an answer. The moment lies before the answer.
     *
     * @param reportedFen the sum in dispute of the order
     * @param earliest before when it cannot have been executed
     * @throws RuleViolation as {@link #of} for an impossible time or sum
     */
    BankAnswer amended(AnswerStop.Amendment a, long reportedFen, Instant earliest, Duration skew) {
        Instant moment = a.executedAt() == null
                ? Objects.requireNonNull(executedAt)
                : moment(a.executedAt(), earliest, answeredAt, skew);
        long balance = a.accountBalanceFen() == null
                ? Objects.requireNonNull(accountBalanceFen)
                : balance(a.accountBalanceFen());
        Long named = a.disputedFen() == null && a.accountBalanceFen() == null ? disputedFen : a.disputedFen();
        String no = number(a.bankNo());
        return new BankAnswer(
                answeredAt,
                answeredBy,
                resultCode,
                balance,
                disputed(named, balance, reportedFen),
                moment,
                remark,
                no == null ? bankNo : no);
    }

    private static BankAnswer failed(Said said, Instant now, String by, String remark) {
        if (said.accountBalanceFen() != null
                || said.disputedFen() != null
                || said.executedAt() != null
                || number(said.bankNo()) != null) {
            throw RuleViolation.onField("resultCode", "funds.answer-contradicts");
        }
        return new BankAnswer(now, by, said.code().code(), null, null, null, remark, null);
    }

    /** @throws Conflict {@code funds.answer-ended} if a stop that lasts so long was over when it was told */
    void requireRunning(Duration lasts) {
        if (executedAt != null && !executedAt.plus(lasts).isAfter(answeredAt)) {
            throw Conflict.of("funds.answer-ended");
        }
    }

    /** What differs from the answer that was corrected. */
    Amended since(BankAnswer before) {
        return new Amended()
                .text("funds.amend.bank-no", before.bankNo, bankNo)
                .time("funds.amend.executed-at", before.executedAt, executedAt)
                .money("funds.stop.balance", before.accountBalanceFen, accountBalanceFen)
                .money("funds.amend.disputed", before.disputedFen, disputedFen);
    }

    /** Whether the other one is a repetition: it says the same and no other number. */
    boolean isRepeatedBy(BankAnswer other) {
        return saysAs(other) && (other.bankNo == null || other.bankNo.equals(bankNo));
    }

    /** Whether it says the same of what is held, whoever said it and when. */
    boolean saysAs(BankAnswer other) {
        return resultCode.equals(other.resultCode)
                && Objects.equals(accountBalanceFen, other.accountBalanceFen)
                && Objects.equals(disputedFen, other.disputedFen)
                && Objects.equals(executedAt, other.executedAt);
    }
}
