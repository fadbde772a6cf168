package zujie.funds.stoppay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.account.AccountData;
import zujie.funds.account.ElementCheck;
import zujie.platform.clock.BusinessClock;

/** What the message gateway reads and says of stops: the same use cases as console and REST, on behalf of the bank. */
@ApplicationScoped
public class StopsByWire {

    @Inject
    StopBook book;

    @Inject
    StopRules rules;

    @Inject
    Orders orders;

    @Inject
    AcknowledgeStop acknowledge;

    @Inject
    AnswerStop answer;

    @Inject
    ExtendStop extend;

    /**
     * A stop as a message needs it.
     *
     * @param stop in full
     * @param payerBankName empty if the bank is not known
     * @param payerAccount 转出账户, in full; may be empty
     * @param reportedFen what the report paid to the account in all, of which the order names one transfer
     * @param planned the end if it were executed at {@code stop.issuedAt}
     * @param extended the end if it were extended now; null unless in force
     * @param originalId the bank's application that asked for it (R6.1); null if no bank did
     * @param stoppedFirst whether it follows that bank's own stop (后补)
     */
    public record Wired(
            StopRow stop,
            String payerBankCode,
            String payerBankName,
            String payerAccount,
            long reportedFen,
            Instant planned,
            @Nullable Instant extended,
            @Nullable String originalId,
            boolean stoppedFirst) {}

    /** Whether the bank knows of it at all. */
    public boolean isSeen(UUID id) {
        return book.require(id).readAt() != null;
    }

    /** The bank fetches a message about it: its first look is recorded. */
    public Wired fetched(UUID id) {
        StopRow row = acknowledge.handle(id).stop();
        StopPayment stop = book.require(id);
        StopTarget target = stop.target();
        Duration lasts = rules.lasts(LocalDate.ofInstant(row.issuedAt(), BusinessClock.ZONE));
        Instant end = row.expiresAt();
        return new Wired(
                row,
                target.payerBankCode(),
                orders.bankName(target.payerBankCode()).orElse(""),
                target.payerAccount(),
                target.reportedFen(),
                row.issuedAt().plus(lasts),
                end == null ? null : end.plus(lasts),
                stop.ground().originalId(),
                stop.ground().isStoppedFirst());
    }

    /**
     * 100102. The format carries no number of the bank's, and no name, sum or time of its books; of its number only one has to be the order's,
     * since an account and its card have different ones.
     *
     * @param numbers account and card, as far as the message names them
     */
    public void answered(
            UUID id,
            @Nullable String resultCode,
            @Nullable Long balanceFen,
            @Nullable Instant executedAt,
            @Nullable String remark,
            List<String> numbers) {
        AccountData ordered = book.require(id).target().elements();
        String number = numbers.stream()
                .filter(n -> ordered.compare(new AccountData(null, n, null, null), Duration.ZERO)
                        .differing()
                        .isEmpty())
                .findFirst()
                .orElse(numbers.isEmpty() ? null : numbers.get(0));
        answer.handle(new AnswerStop.Command(
                id,
                resultCode,
                balanceFen,
                null,
                executedAt,
                remark,
                null,
                ElementCheck.NONE,
                new AccountData(null, number, null, null)));
    }

    /** 100104. */
    public void lifted(UUID id) {
        acknowledge.lifted(id);
    }

    /** 100106. */
    public void extended(UUID id, boolean done, @Nullable String remark) {
        extend.answer(id, done, remark);
    }
}
