package zujie.funds.stoppay;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.account.AccountData;
import zujie.funds.account.ElementCheck;
import zujie.funds.account.ResultCode;
import zujie.funds.account.ResultCodes;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.order.Notes;
import zujie.funds.receipt.Receipts;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 反馈止付结果 (100102): the bank says what it did, once. Console, REST, gateway, and police who enter what came back on
 * paper or through the ministry's platform all answer here, so that the four elements (R1.6) bind every way in.
 */
@UseCase
@Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
public class AnswerStop {

    @Inject
    StopBook book;

    @Inject
    StopMoves moves;

    @Inject
    StopRules rules;

    @Inject
    ResultCodes codes;

    @Inject
    FourEyes fourEyes;

    @Inject
    Receipts receipts;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * An answer.
     *
     * @param resultCode R6.4
     * @param accountBalanceFen 账户止付余额, before the stop; needed if the account was stopped
     * @param disputedFen 其中涉案金额; left out: what the balance holds of the sum in dispute
     * @param executedAt 止付时点; needed if the account was stopped
     * @param bankNo number of the stop in the bank's core system; null if it tells none, or tells it later
     * @param elements what the bank found itself; a person of the bank judges all four before he stops anything
     * @param books what the bank's books say, to be compared here; whatever is told of it
     */
    public record Command(
            UUID id,
            @Nullable String resultCode,
            @Nullable Long accountBalanceFen,
            @Nullable Long disputedFen,
            @Nullable Instant executedAt,
            @Nullable String remark,
            @Nullable String bankNo,
            ElementCheck elements,
            AccountData books) {}

    /**
     * The same answer again changes nothing.
     *
     * @throws Conflict {@code funds.answered-otherwise} if another was given before, {@code funds.check-needed} if the bank
     *     wants a second person to check it; what {@link StopPayment#requireAnswerable} says
     * @throws RuleViolation if the answer cannot be, see {@link BankAnswer#of}, or holds an account that it may not, see
     *     {@link ElementCheck#requireHoldable}
     */
    public StopRow handle(Command c) {
        Actor actor = caller.actor();
        StopPayment stop = book.takeBehindAccount(c.id());
        ResultCode code = code(c, stop);
        fourEyes.requireDirect(actor, stop.parties().bankCode());
        BankAnswer answer = said(c, code, stop, actor);
        Instant executedAt = answer.executedAt();
        AuditNotes.detail("result", code.code());
        boolean counted = executedAt != null && isNewMoney(stop, executedAt);
        if (stop.answer(code, answer, lasts(answer), actor)) {
            receipts.issue(StopBook.answered(stop));
            if (stop.state() == StopState.EXECUTED) {
                moves.executed(stop, counted);
            } else {
                moves.failed(stop);
            }
        }
        return StopRow.of(stop, true);
    }

    /**
     * 试核: whether the answer would be taken now, for one that is to be checked first. Nobody else answers until this
     * transaction is over.
     *
     * @throws RuleViolation as {@link #handle} would
     */
    @Permitted(Role.BANK_OPERATOR)
    public void check(Command c) {
        StopPayment stop = book.takeBehindAccount(c.id());
        ResultCode code = code(c, stop);
        BankAnswer answer = said(c, code, stop, caller.actor());
        stop.requireAnswerable(answer, lasts(answer));
        AuditNotes.detail("result", answer.resultCode());
    }

    /**
     * What was told wrongly or not yet; null for as it was.
     *
     * @param bankNo number of the stop in the bank's core system
     * @param executedAt the real 止付时点
     * @param accountBalanceFen 账户止付余额, in fen
     * @param disputedFen 其中涉案金额, in fen; left out beside a corrected balance: what that holds of the sum in dispute
     * @param reason why it is corrected
     */
    public record Amendment(
            UUID id,
            @Nullable String bankNo,
            @Nullable Instant executedAt,
            @Nullable Long accountBalanceFen,
            @Nullable Long disputedFen,
            @Nullable String reason) {}

    /**
     * 更正反馈: the core system's number, the real moment of execution and the sums, told after the answer; the result stays. The
     * end of the stop moves along (R1.8); the books get an entry of the difference. Sums may be corrected after its end, too.
     *
     * @throws Conflict {@code funds.amend-over} if nothing was executed, or the moment of one that is over, {@code
     *     funds.amend-ended} if it would be over then, {@code funds.amend-late} if its time is past, {@code
     *     funds.check-needed} if the bank wants a second person to check it
     */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
    public StopRow amend(Amendment a) {
        String why = Notes.reason(a.reason());
        StopPayment stop = book.takeBehindAccount(a.id());
        fourEyes.requireDirect(caller.actor(), stop.parties().bankCode());
        BankAnswer before = answerOf(stop);
        BankAnswer said = corrected(stop, before, a);
        String what = said.since(before).words();
        Duration moved = Duration.between(endOf(before), endOf(said));
        if (stop.amend(said, moved, caller.actor(), clock.now(), what + why)) {
            AuditNotes.reason(why);
            AuditNotes.detail("amended", what);
            receipts.issue(StopBook.answered(stop));
            moves.amended(stop);
        }
        return StopRow.of(stop, true);
    }

    /**
     * 试核 of a correction, for one that is to be checked first.
     *
     * @throws RuleViolation as {@link #amend} would
     */
    @Permitted(Role.BANK_OPERATOR)
    public void checkAmendment(Amendment a) {
        Notes.reason(a.reason());
        StopPayment stop = book.takeBehindAccount(a.id());
        BankAnswer before = answerOf(stop);
        if (corrected(stop, before, a).equals(before)) {
            throw RuleViolation.of("funds.amend-nothing");
        }
    }

    private static BankAnswer answerOf(StopPayment stop) {
        BankAnswer answer = stop.answer();
        if (answer == null || answer.executedAt() == null) {
            throw Conflict.of("funds.amend-over");
        }
        return answer;
    }

    private BankAnswer corrected(StopPayment stop, BankAnswer before, Amendment a) {
        BankAnswer said = before.amended(a, stop.target().reportedFen(), rules.earliest(stop), rules.skew());
        Duration limit = rules.amendable(before.answeredAt());
        // The number alone may be told at any time.
        if (!said.saysAs(before) && clock.now().isAfter(before.answeredAt().plus(limit))) {
            throw Conflict.of("funds.amend-late", limit.toDays());
        }
        return said;
    }

    /** 48 hours after its execution, by the law of that day (R1.8); an extension comes on top. */
    private Instant endOf(BankAnswer said) {
        return Objects.requireNonNull(said.executedAt()).plus(lasts(said));
    }

    private Duration lasts(BankAnswer said) {
        Instant at = said.executedAt();
        return rules.lasts(at == null ? clock.today() : LocalDate.ofInstant(at, BusinessClock.ZONE));
    }

    private ResultCode code(Command c, StopPayment stop) {
        ResultCode code = codes.require(c.resultCode());
        return stop.ground().isStoppedFirst() ? code.afterOwnStop() : code;
    }

    private BankAnswer said(Command c, ResultCode code, StopPayment stop, Actor actor) {
        ElementCheck check = c.elements().and(stop.target().elements().compare(c.books(), rules.skew()));
        if (code.isExecuted()) {
            check.requireHoldable(actor.has(Role.BANK_OPERATOR));
        }
        String remark = code.isExecuted() ? c.remark() : check.words(c.remark());
        return BankAnswer.of(
                new BankAnswer.Said(code, c.accountBalanceFen(), c.disputedFen(), c.executedAt(), remark, c.bankNo()),
                stop.target().reportedFen(),
                rules.earliest(stop),
                clock.now(),
                rules.skew(),
                actor.name());
    }

    /** Whether no other stop counts this money: none executed before in the same case, none in force elsewhere. */
    private boolean isNewMoney(StopPayment stop, Instant at) {
        List<StopPayment> others =
                book.stopsOn(stop.parties().bankCode(), stop.target().payeeAccount());
        return others.stream()
                .filter(other -> !other.id().equals(stop.id()))
                .noneMatch(other ->
                        other.wasExecuted() && (StopCount.isSame(other.ground(), stop.ground()) || other.heldAt(at)));
    }
}
