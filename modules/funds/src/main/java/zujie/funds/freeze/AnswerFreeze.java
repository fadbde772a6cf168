package zujie.funds.freeze;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.account.ResultCodes;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.ledger.Frozen;
import zujie.funds.ledger.FrozenShares;
import zujie.funds.ledger.Ledger;
import zujie.funds.order.Notes;
import zujie.funds.stoppay.StopsToFreeze;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 反馈冻结结果 (100202): frozen with the bank's own end, queued behind another organ, or refused; once. */
@UseCase
@Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
public class AnswerFreeze {

    @Inject
    FreezeBook book;

    @Inject
    FreezeMoves moves;

    @Inject
    FreezeEnds ends;

    @Inject
    FreezeRules rules;

    @Inject
    ResultCodes codes;

    @Inject
    FourEyes fourEyes;

    @Inject
    Ledger ledger;

    @Inject
    StopsToFreeze stops;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** An answer; see {@link FreezeAnswer} for its parts. */
    public record Command(
            UUID id,
            @Nullable String resultCode,
            @Nullable Long balanceFen,
            @Nullable Long frozenFen,
            @Nullable Long involvedFen,
            @Nullable Instant executedAt,
            @Nullable Instant expiresAt,
            @Nullable String earlierOrgan,
            @Nullable Instant earlierEnd,
            @Nullable String bankNo,
            @Nullable String remark) {

        /** As it is kept until somebody has checked it. */
        AnswerWords words() {
            return new AnswerWords(
                    String.valueOf(resultCode),
                    null,
                    balanceFen,
                    involvedFen,
                    frozenFen,
                    executedAt,
                    expiresAt,
                    earlierOrgan,
                    earlierEnd,
                    bankNo,
                    remark,
                    "");
        }
    }

    /**
     * The same answer again changes nothing.
     *
     * @throws Conflict {@code funds.answered-otherwise} if another was given before, {@code funds.check-needed} if the bank
     *     wants a second person to check it
     * @throws RuleViolation if the answer cannot be, see {@link FreezeAnswer#of}
     */
    public FreezeRow handle(Command c) {
        Actor actor = caller.actor();
        FreezeOrder freeze = book.takeWithAccount(c.id());
        fourEyes.requireDirect(actor, freeze.parties().bankCode());
        if (freeze.answer(said(c, freeze), actor)) {
            moves.answered(freeze);
            if (freeze.state().isHolding()) {
                holds(freeze, actor);
            }
        }
        return FreezeRow.of(freeze, true);
    }

    /** 轮候结果: the queued freeze holds now, or the earlier organ's goes on until a later end. */
    public FreezeRow queue(Command c) {
        Actor actor = caller.actor();
        FreezeOrder freeze = book.takeWithAccount(c.id());
        fourEyes.requireDirect(actor, freeze.parties().bankCode());
        freeze.answerQueue(said(c, freeze), actor);
        moves.active(freeze);
        if (freeze.state().isHolding()) {
            holds(freeze, actor);
        }
        return FreezeRow.of(freeze, true);
    }

    /**
     * 试核: whether the answer would be taken now, for one that is to be checked first. Nobody else answers until this
     * transaction is over.
     *
     * @throws RuleViolation as {@link #handle} or {@link #queue} would
     */
    @Permitted(Role.BANK_OPERATOR)
    public void check(Command c) {
        FreezeOrder freeze = book.takeWithAccount(c.id());
        if (freeze.state() != FreezeState.ISSUED && !freeze.waitsInQueue()) {
            throw IllegalMove.of("funds.freeze-move", freeze.state(), FreezeState.IN_FORCE);
        }
        said(c, freeze);
    }

    /**
     * What was told wrongly or not yet; null for as it was. Sums in fen.
     *
     * @param bankNo number of the freeze in the bank's core system
     * @param executedAt the real 冻结时点
     * @param expiresAt the end in the bank's core system, which is authoritative (R1.22)
     * @param involvedFen left out beside a corrected frozen sum: what that holds of the sum in dispute
     * @param reason why it is corrected
     */
    public record Amendment(
            UUID id,
            @Nullable String bankNo,
            @Nullable Instant executedAt,
            @Nullable Instant expiresAt,
            @Nullable Long balanceFen,
            @Nullable Long frozenFen,
            @Nullable Long involvedFen,
            @Nullable String reason) {}

    /**
     * 更正反馈: the core system's number, real times and sums, told after the answer; the result stays. The books get entries
     * of the difference.
     *
     * @throws Conflict {@code funds.amend-over} unless the bank has said that it holds, and it holds; {@code
     *     funds.amend-late} if the time for sums and moment is past; {@code funds.check-needed} if the bank wants a second
     *     person to check it
     */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
    public FreezeRow amend(Amendment a) {
        String why = Notes.reason(a.reason());
        FreezeOrder freeze = book.takeWithAccount(a.id());
        fourEyes.requireDirect(caller.actor(), freeze.parties().bankCode());
        FreezeAnswer before = answerOf(freeze);
        FreezeAnswer said = corrected(freeze, before, a);
        Instant end = a.expiresAt() == null ? null : said.expiresAt();
        String what = said.since(before, freeze.nextEnd(), end).words();
        if (freeze.amend(said, end, caller.actor(), clock.now(), what + why)) {
            AuditNotes.reason(why);
            AuditNotes.detail("amended", what);
            if (!said.countsAs(before)) {
                recount(freeze);
            }
            moves.amended(freeze);
        }
        return FreezeRow.of(freeze, true);
    }

    /**
     * 试核 of a correction, for one that is to be checked first.
     *
     * @throws RuleViolation as {@link #amend} would
     */
    @Permitted(Role.BANK_OPERATOR)
    public void checkAmendment(Amendment a) {
        Notes.reason(a.reason());
        FreezeOrder freeze = book.takeWithAccount(a.id());
        FreezeAnswer before = answerOf(freeze);
        boolean same = corrected(freeze, before, a).equals(before);
        if (same && (a.expiresAt() == null || a.expiresAt().equals(freeze.nextEnd()))) {
            throw RuleViolation.of("funds.amend-nothing");
        }
    }

    private static FreezeAnswer answerOf(FreezeOrder freeze) {
        FreezeAnswer answer = freeze.answer();
        if (answer == null || answer.executedAt() == null || !freeze.state().isHolding() || freeze.waitsInQueue()) {
            throw Conflict.of("funds.amend-over");
        }
        return answer;
    }

    private FreezeAnswer corrected(FreezeOrder freeze, FreezeAnswer before, Amendment a) {
        FreezeAnswer said = before.amended(a, check(freeze));
        Duration limit = rules.amendable(before.answeredAt());
        // Number and end follow the bank's core system at any time.
        if (!said.countsAs(before) && clock.now().isAfter(before.answeredAt().plus(limit))) {
            throw Conflict.of("funds.amend-late", limit.toDays());
        }
        return said;
    }

    private FreezeAnswer.Check check(FreezeOrder freeze) {
        return new FreezeAnswer.Check(
                freeze.target(),
                Objects.requireNonNull(freeze.times()).issuedAt(),
                clock.now(),
                rules.skew(),
                caller.actor().name());
    }

    private FreezeAnswer said(Command c, FreezeOrder freeze) {
        AuditNotes.detail("result", String.valueOf(c.resultCode()));
        return FreezeAnswer.of(
                new FreezeAnswer.Said(
                        codes.require(c.resultCode()),
                        c.balanceFen(),
                        c.frozenFen(),
                        c.involvedFen(),
                        c.executedAt(),
                        c.expiresAt(),
                        c.earlierOrgan(),
                        c.earlierEnd(),
                        c.bankNo(),
                        c.remark()),
                check(freeze));
    }

    /** The bank has said that it holds: its money is counted, the stop before it and the freeze it replaces are done. */
    private void holds(FreezeOrder freeze, Actor actor) {
        count(freeze);
        moves.ends(
                freeze,
                new FreezeTerm(freeze.target().months())
                        .endFrom(Objects.requireNonNull(
                                Objects.requireNonNull(freeze.answer()).executedAt())));
        UUID stop = freeze.ground().stopId();
        if (stop != null) {
            stops.frozen(stop, actor, clock.now(), freeze.paperNo());
        }
        UUID replaced = freeze.ground().replaces();
        if (replaced != null) {
            book.takeUnscoped(replaced.toString())
                    .filter(old -> old.state().isActive())
                    .ifPresent(old -> {
                        old.supersede(actor, clock.now(), freeze.paperNo());
                        ends.superseded(old);
                    });
        }
    }

    /** Only what no other freeze of the account counts: not of the same case at any time, nor of another that holds now. */
    private void count(FreezeOrder freeze) {
        FreezeAnswer answer = Objects.requireNonNull(freeze.answer());
        List<FrozenShares.Share> shares = shares(freeze);
        FrozenShares.Share own = shares.get(shares.size() - 1);
        ledger.enter(new Frozen(
                freeze.id(),
                freeze.parties().bankCode(),
                freeze.parties().unitPath(),
                own.frozenFen(),
                own.involvedFen(),
                Objects.requireNonNull(answer.executedAt())));
    }

    /** A corrected sum may leave more or less of the account's money to the freezes after it. */
    private void recount(FreezeOrder freeze) {
        Map<UUID, FreezeOrder> held = held(freeze);
        for (FrozenShares.Share share : shares(freeze)) {
            FreezeAnswer answer = Objects.requireNonNull(
                    Objects.requireNonNull(held.get(share.orderId())).answer());
            ledger.correct(
                    share.orderId(),
                    share.frozenFen(),
                    share.involvedFen(),
                    Objects.requireNonNull(answer.executedAt()));
        }
    }

    /** Of all freezes of the account in the order in which they were counted; one that is not yet comes last. */
    private List<FrozenShares.Share> shares(FreezeOrder freeze) {
        Map<UUID, FreezeOrder> held = held(freeze);
        Set<UUID> order = new LinkedHashSet<>(ledger.inOrder(held.keySet()));
        order.add(freeze.id());
        return FrozenShares.of(order.stream()
                .map(id -> Objects.requireNonNull(held.get(id)))
                .map(AnswerFreeze::told)
                .toList());
    }

    private Map<UUID, FreezeOrder> held(FreezeOrder freeze) {
        Map<UUID, FreezeOrder> held = new HashMap<>();
        book.heldOn(freeze.parties().bankCode(), freeze.target().account()).forEach(f -> held.put(f.id(), f));
        held.put(freeze.id(), freeze);
        return held;
    }

    private static FrozenShares.Held told(FreezeOrder freeze) {
        FreezeAnswer answer = Objects.requireNonNull(freeze.answer());
        return new FrozenShares.Held(
                freeze.id(),
                freeze.ground().caseId(),
                Objects.requireNonNull(answer.frozenFen()),
                Objects.requireNonNull(answer.involvedFen()),
                answer.answeredAt(),
                freeze.endedAt());
    }
}
