package zujie.funds.stoppay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.account.AccountData;
import zujie.funds.account.ElementCheck;
import zujie.funds.bankcheck.CheckedOrders;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.onbehalf.OnBehalf;
import zujie.funds.order.Amended;
import zujie.funds.order.Notes;
import zujie.funds.order.Parties;
import zujie.funds.receipt.Answered;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;

/**
 * Stops for other rooms: those at institutions without a line of ours, which police carry there and whose answers they
 * enter (R1.24), and what the bank's own checking and the receipts need of them.
 */
@ApplicationScoped
public class StopsByHand {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    StopBook book;

    @Inject
    StopRules rules;

    @Inject
    AnswerStop answer;

    @Inject
    ExtendStop extend;

    @Inject
    AcknowledgeStop acknowledge;

    @Inject
    OnBehalf onBehalf;

    @Inject
    Caller caller;

    /** A stop in the caller's scope, masked. */
    public StopRow require(UUID id) {
        return StopRow.of(book.require(id), false);
    }

    /**
     * What the books say of a bank's answer, and the two officers of the order.
     *
     * @throws NotFound {@code funds.stop-not-found} if there is none in the caller's scope
     */
    public Attested attested(UUID id) {
        StopPayment s = book.seen(id);
        Parties p = s.parties();
        return new Attested(
                s.answer() == null ? null : StopBook.answered(s),
                p.leadName() + "（" + p.leadPoliceNo() + "） / " + p.secondName() + "（" + p.secondPoliceNo() + "）");
    }

    /** A bank's answer; null before there is one. */
    public record Attested(@Nullable Answered answered, String officers) {}

    /**
     * An order in full, as its notice says it.
     *
     * @param orgCode the unit that ordered it
     * @param disputedFen all that the report paid to the account
     * @param hours how long it lasts from its execution (R1.8)
     * @param extendedAt when its extensions were ordered, the first one first
     * @param releasedAt null unless it was released
     */
    public record Noticed(
            StopRow stop,
            String orgCode,
            long disputedFen,
            long hours,
            List<Instant> extendedAt,
            @Nullable Instant releasedAt) {}

    /** @throws NotFound {@code funds.stop-not-found} if there is none in the caller's scope */
    public Noticed noticed(UUID id) {
        StopPayment s = book.require(id);
        return new Noticed(
                StopRow.of(s, true),
                s.parties().orgCode(),
                s.target().reportedFen(),
                rules.lasts(LocalDate.ofInstant(s.times().issuedAt(), BusinessClock.ZONE))
                        .toHours(),
                moments(s, StopStep.Event.EXTENSION_ASKED),
                moments(s, StopStep.Event.RELEASED).stream().findFirst().orElse(null));
    }

    private static List<Instant> moments(StopPayment s, StopStep.Event event) {
        return s.steps().stream()
                .map(StopStep::toView)
                .filter(step -> step.event().equals(event.name()))
                .map(StopView.Step::at)
                .sorted()
                .toList();
    }

    /** Nobody else changes it until this transaction is over. @throws NotFound {@code funds.stop-not-found} */
    public void hold(UUID id) {
        book.take(id);
    }

    /** The one of that ApplicationID in the caller's scope, as a sheet names it, masked. */
    public Optional<StopRow> named(String orderNo) {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select s from StopPayment s where s.orderNo = :no and " + StopBook.scope(actor),
                        StopPayment.class)
                .setParameter("no", orderNo)
                .setParameter("scope", StopBook.scopePath(actor))
                .getResultStream()
                .findFirst()
                .map(s -> StopRow.of(s, false));
    }

    /** As its bank knows it. @throws NotFound {@code funds.stop-not-found} if there is none in the caller's scope */
    public CheckedOrders.Ordered ordered(UUID id, ProposalAct act) {
        StopPayment s = book.require(id);
        boolean open =
                switch (act) {
                    case ANSWER -> s.state() == StopState.ISSUED;
                    case AMENDMENT -> s.wasExecuted();
                    case EXTENSION -> s.isExtensionAsked();
                    case LIFTING -> isToBeLifted(s);
                    case RENEWAL -> false;
                };
        Instant due =
                switch (act) {
                    case ANSWER -> s.times().dueAt();
                    case EXTENSION -> s.expiresAt();
                    default -> null;
                };
        return new CheckedOrders.Ordered(
                s.orderNo(),
                s.parties().bankCode(),
                s.parties().bankPath(),
                s.target().payeeName(),
                s.target().payeeAccount(),
                s.target().maskedAccount() + " · " + s.target().maskedName(),
                s.target().amountFen(),
                s.parties().orgName(),
                "funds.stop-state." + s.state(),
                open ? due : null,
                open);
    }

    /** What a correction would change now; empty if it could not be. */
    public List<Amended.Line> changes(AnswerStop.Amendment a) {
        StopPayment s = book.require(a.id());
        BankAnswer before = s.answer();
        if (before == null || before.executedAt() == null) {
            return List.of();
        }
        try {
            return before.amended(a, s.target().reportedFen(), rules.earliest(s), rules.skew())
                    .since(before)
                    .lines();
        } catch (RuleViolation e) {
            return List.of();
        }
    }

    private static boolean isToBeLifted(StopPayment s) {
        return s.state().isToBeLifted() && s.liftedAt() == null;
    }

    /**
     * Whether the bank may say now that it has extended it, or could not; nobody else does until this transaction is over.
     *
     * @throws RuleViolation as the answer itself would be refused for
     */
    public void requireExtendable(UUID id, boolean done, @Nullable String remark) {
        if (!book.take(id).isExtensionAsked()) {
            throw Conflict.of("funds.extension-not-asked");
        }
        if (!done) {
            Notes.reason(remark);
        }
    }

    /** @throws Conflict {@code funds.stop-not-over} if there is nothing to lift */
    public void requireOver(UUID id) {
        if (!isToBeLifted(book.take(id))) {
            throw Conflict.of("funds.stop-not-over");
        }
    }

    /** What those banks are to execute, extend or lift in the caller's scope, in full, at most 500, the oldest first. */
    public List<StopRow> waiting(Set<String> banks) {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select s from StopPayment s where (s.state = :issued or s.state = :executed"
                                + " and s.extension.askedAt is not null or s.state = :released and s.liftedAt is null)"
                                + " and s.parties.bankCode in :banks and " + StopBook.scope(actor)
                                + " order by s.times.issuedAt, s.id",
                        StopPayment.class)
                .setParameter("issued", StopState.ISSUED)
                .setParameter("executed", StopState.EXECUTED)
                .setParameter("released", StopState.RELEASED)
                .setParameter("banks", banks)
                .setParameter("scope", StopBook.scopePath(actor))
                .setMaxResults(MOST)
                .getResultStream()
                .map(s -> StopRow.of(s, true))
                .toList();
    }

    /**
     * Enters a bank's answer on its behalf: the bank's own use case, with the officer's name on the step.
     *
     * @param books what the answer names of the bank's books; whatever differs from the order cannot be held (R1.6)
     */
    public StopRow answered(
            UUID id,
            @Nullable String resultCode,
            @Nullable Long balanceFen,
            @Nullable Instant executedAt,
            @Nullable String remark,
            @Nullable String bankNo,
            AccountData books) {
        onBehalf.of(
                bank(id),
                () -> answer.handle(new AnswerStop.Command(
                        id, resultCode, balanceFen, null, executedAt, remark, bankNo, ElementCheck.NONE, books)));
        return require(id);
    }

    /** The bank has extended it, or says why it could not. */
    public StopRow extended(UUID id, boolean done, @Nullable String remark) {
        onBehalf.of(bank(id), () -> extend.answer(id, done, remark));
        return require(id);
    }

    /** The bank has corrected what it said. */
    public StopRow amended(AnswerStop.Amendment a) {
        onBehalf.of(bank(a.id()), () -> answer.amend(a));
        return require(a.id());
    }

    /** The bank has lifted it, or has taken note of its end. @throws Conflict {@code funds.stop-not-over} */
    public StopRow lifted(UUID id) {
        onBehalf.of(bank(id), () -> {
            acknowledge.lifted(id);
            return id;
        });
        return require(id);
    }

    private OnBehalf.Bank bank(UUID id) {
        Parties parties = book.require(id).parties();
        return new OnBehalf.Bank(parties.bankCode(), parties.bankName(), parties.bankPath());
    }
}
