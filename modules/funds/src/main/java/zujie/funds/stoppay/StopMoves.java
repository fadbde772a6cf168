package zujie.funds.stoppay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zujie.funds.ledger.Ledger;
import zujie.funds.ledger.Stopped;
import zujie.funds.order.OrderDone;
import zujie.funds.order.OrderNumbers;
import zujie.funds.order.OrderOut;
import zujie.funds.order.Parties;
import zujie.funds.order.StopOrdered;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.outbox.Outbox;
import zujie.platform.timer.Timers;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** What a move of a stop sets going: whose desk it is on next, which clocks run, what is entered, what others are told. */
@ApplicationScoped
class StopMoves {

    static final String ANSWER = "funds.answer-stop";
    static final String REVIEW = "funds.review-stop";
    static final String URGE = "funds.urge-bank";
    static final String LIFT = "funds.lift-stop";
    static final String EXTEND = "funds.extend-stop";
    static final String ENDING = "funds.stop-ending";
    static final String ENDED = "funds.stop-ended";
    static final String OVER = "funds.stop-over";
    static final String FAILED = "funds.stop-failed";
    static final String TAKEN_BACK = "funds.stop-taken-back";
    static final String EXTENSION_REFUSED = "funds.extension-refused";
    static final String AMENDED = "funds.stop-amended";
    static final String DECIDE_RELEASE = "funds.decide-release";

    private static final String SUBJECT = "stop-payment";

    /** Codes in the interface of banks (§6). */
    private static final String STOP_CODE = "100101";

    private static final String RELEASE_CODE = "100103";
    private static final String EXTENSION_CODE = "100105";

    @Inject
    StopBook book;

    @Inject
    StopRules rules;

    @Inject
    Ledger ledger;

    @Inject
    WorkItems workItems;

    @Inject
    Timers timers;

    @Inject
    Outbox outbox;

    @Inject
    OrderNumbers numbers;

    @Inject
    Event<OrderOut> out;

    @Inject
    Event<OrderDone> done;

    @Inject
    Event<StopOrdered> ordered;

    @Inject
    BusinessClock clock;

    /** It is out: the bank's clock and the reviewer's clock run. */
    void issued(StopPayment stop) {
        StopTimes times = stop.times();
        Parties parties = stop.parties();
        workItems.open(item(ANSWER, stop)
                .titled(stop.target().maskedAccount() + " · " + stop.target().maskedName())
                .with(parties.orgName())
                .due(times.dueAt(), "funds.consequence.answer")
                .forUnit(Role.BANK_OPERATOR, parties.bankPath()));
        waitsForReview(stop);
        timers.set(StopClocks.ANSWER_WARN, stop.id(), times.warnAt());
        send(STOP_CODE, stop.orderNo(), null, stop);
        ordered.fire(new StopOrdered(
                stop.ground().reportId(),
                stop.orderNo(),
                parties.bankCode(),
                stop.target().payeeAccount()));
        publish("funds.stop-ordered.v1", stop);
    }

    /** To the bank by every channel that it uses. */
    private void send(String code, String applicationId, @Nullable String original, StopPayment stop) {
        out.fire(new OrderOut(
                code,
                applicationId,
                original,
                SUBJECT,
                stop.id(),
                stop.parties(),
                stop.ground().number()));
    }

    private void send(String code, StopPayment stop) {
        String business = "0" + code.substring(3);
        send(code, numbers.application(business, stop.parties().orgCode()), stop.orderNo(), stop);
    }

    private void waitsForReview(StopPayment stop) {
        Instant due = stop.times().reviewDueAt();
        workItems.open(item(REVIEW, stop)
                .with(stop.parties().leadName())
                .atLeast(rules.reviewRank())
                .due(due, "funds.consequence.review")
                .forUnit(Role.POLICE_APPROVER, stop.parties().unitPath()));
        timers.set(StopClocks.REVIEW_LAPSE, stop.id(), due);
    }

    /** The bank is silent (R1.7). */
    void silent(StopPayment stop) {
        workItems.open(item(URGE, stop)
                .with(stop.parties().bankName())
                .due(stop.times().dueAt(), "funds.consequence.urge")
                .onlyFor(stop.parties().leadOfficer())
                .forUnit(stop.parties().leadRole(), stop.parties().unitPath()));
    }

    /** The bank has stopped the account: the 48 hours run from there (R1.8). */
    void executed(StopPayment stop, boolean counted) {
        answered(stop);
        BankAnswer answer = Objects.requireNonNull(stop.answer());
        Instant executedAt = Objects.requireNonNull(answer.executedAt());
        ledger.enter(
                new Stopped(
                        stop.id(),
                        stop.ground().reportId(),
                        stop.parties().bankCode(),
                        stop.parties().unitPath(),
                        Objects.requireNonNull(answer.accountBalanceFen()),
                        Objects.requireNonNull(answer.disputedFen()),
                        executedAt),
                counted);
        runOut(stop);
        publish("funds.stop-executed.v1", stop);
    }

    /** An extension is out to the bank, before any review. */
    void extensionAsked(StopPayment stop) {
        workItems.open(item(EXTEND, stop)
                .with(stop.parties().orgName())
                .due(Objects.requireNonNull(stop.expiresAt()), "funds.consequence.expiry")
                .forUnit(Role.BANK_OPERATOR, stop.parties().bankPath()));
        workItems.drop(REVIEW, stop.id());
        timers.cancel(StopClocks.REVIEW_LAPSE, stop.id());
        waitsForReview(stop);
        send(EXTENSION_CODE, stop);
    }

    void extensionRefused(StopPayment stop) {
        workItems.done(EXTEND, stop.id());
        done.fire(OrderDone.of(stop.id(), EXTENSION_CODE));
        workItems.open(forLead(EXTENSION_REFUSED, stop));
    }

    /** It got more time: the clocks before its end run anew. */
    void extended(StopPayment stop) {
        workItems.done(EXTEND, stop.id());
        done.fire(OrderDone.of(stop.id(), EXTENSION_CODE));
        timers.cancel(StopClocks.EXPIRY, stop.id());
        timers.cancel(StopClocks.ALERT, stop.id());
        workItems.drop(ENDING, stop.id());
        runOut(stop);
    }

    /** The bank has corrected its answer: clocks and books follow what is true now, and the lead officer hears of it. */
    void amended(StopPayment stop) {
        if (stop.state().isInForce()) {
            timers.cancel(StopClocks.EXPIRY, stop.id());
            timers.cancel(StopClocks.ALERT, stop.id());
            workItems.drop(ENDING, stop.id());
            runOut(stop);
        }
        BankAnswer answer = Objects.requireNonNull(stop.answer());
        ledger.correct(
                stop.id(),
                Objects.requireNonNull(answer.accountBalanceFen()),
                Objects.requireNonNull(answer.disputedFen()),
                Objects.requireNonNull(answer.executedAt()));
        workItems.drop(AMENDED, stop.id());
        workItems.open(forLead(AMENDED, stop));
    }

    private void runOut(StopPayment stop) {
        Instant end = Objects.requireNonNull(stop.expiresAt());
        timers.set(StopClocks.EXPIRY, stop.id(), end);
        for (Duration before : rules.alerts()) {
            if (end.minus(before).isAfter(clock.now())) {
                timers.set(StopClocks.ALERT, stop.id(), end.minus(before));
            }
        }
    }

    void failed(StopPayment stop) {
        answered(stop);
        workItems.open(forLead(FAILED, stop));
        publish("funds.stop-failed.v1", stop);
    }

    private void answered(StopPayment stop) {
        workItems.done(ANSWER, stop.id());
        done.fire(OrderDone.of(stop.id(), STOP_CODE));
        workItems.drop(URGE, stop.id());
        timers.cancel(StopClocks.ANSWER_WARN, stop.id());
    }

    /** Its end is near (R1.14); the alert before this one has said its part. */
    void nearsEnd(StopPayment stop) {
        workItems.drop(ENDING, stop.id());
        workItems.open(item(ENDING, stop)
                .with(stop.parties().bankName())
                .onlyFor(stop.parties().leadOfficer())
                .due(Objects.requireNonNull(stop.expiresAt()), "funds.consequence.expiry")
                .forUnit(stop.parties().leadRole(), stop.parties().unitPath()));
    }

    /** It has ended by itself, which must never go unseen. */
    void expired(StopPayment stop) {
        ended(stop);
        workItems.open(forLead(ENDED, stop));
        workItems.open(item(OVER, stop)
                .with(stop.parties().orgName())
                .forUnit(Role.BANK_OPERATOR, stop.parties().bankPath()));
    }

    /** The review is done; if it took the order back, the bank must lift what it has done, and somebody must know (R1.11). */
    void reviewed(StopPayment stop, boolean takenBack) {
        workItems.done(REVIEW, stop.id());
        timers.cancel(StopClocks.REVIEW_LAPSE, stop.id());
        if (takenBack) {
            lifted(stop);
            workItems.open(forLead(TAKEN_BACK, stop));
        }
    }

    void releaseAsked(StopPayment stop) {
        workItems.open(item(DECIDE_RELEASE, stop)
                .with(stop.parties().leadName())
                .atLeast(rules.releaseRank())
                .due(Objects.requireNonNull(stop.expiresAt()), "funds.consequence.expiry")
                .forUnit(Role.POLICE_APPROVER, stop.parties().unitPath()));
    }

    void releaseDecided(StopPayment stop) {
        workItems.done(DECIDE_RELEASE, stop.id());
        if (stop.state() == StopState.RELEASED) {
            lifted(stop);
        }
    }

    /** A freeze holds the account now. */
    void frozen(StopPayment stop) {
        ended(stop);
    }

    private void lifted(StopPayment stop) {
        ended(stop);
        workItems.open(item(LIFT, stop)
                .with(stop.parties().orgName())
                .due(
                        clock.now()
                                .plus(Duration.between(
                                        stop.times().issuedAt(), stop.times().dueAt())),
                        "funds.consequence.lift")
                .forUnit(Role.BANK_OPERATOR, stop.parties().bankPath()));
        send(RELEASE_CODE, stop);
    }

    private void ended(StopPayment stop) {
        answered(stop);
        workItems.drop(ENDING, stop.id());
        workItems.drop(DECIDE_RELEASE, stop.id());
        workItems.drop(EXTEND, stop.id());
        done.fire(OrderDone.of(stop.id(), EXTENSION_CODE));
        timers.cancel(StopClocks.EXPIRY, stop.id());
        timers.cancel(StopClocks.ALERT, stop.id());
        publish("funds.stop-ended.v1", stop);
    }

    /** The lead officer has seen how it ended. */
    void seenByPolice(StopPayment stop) {
        workItems.done(ENDED, stop.id());
        workItems.done(FAILED, stop.id());
        workItems.done(AMENDED, stop.id());
        workItems.done(TAKEN_BACK, stop.id());
        workItems.done(EXTENSION_REFUSED, stop.id());
    }

    /** The bank has taken note of the end, or has lifted the stop. */
    void liftedByBank(StopPayment stop) {
        workItems.done(LIFT, stop.id());
        done.fire(OrderDone.of(stop.id(), RELEASE_CODE));
        workItems.done(OVER, stop.id());
    }

    private NewWorkItem forLead(String kind, StopPayment stop) {
        return item(kind, stop)
                .with(stop.parties().bankName())
                .onlyFor(stop.parties().leadOfficer())
                .forUnit(stop.parties().leadRole(), stop.parties().unitPath());
    }

    private static NewWorkItem.Builder item(String kind, StopPayment stop) {
        return NewWorkItem.of(kind, SUBJECT, stop.id())
                .titled(stop.target().maskedAccount() + " · " + stop.target().maskedName() + " · "
                        + stop.ground().number())
                .amount(stop.target().amountFen())
                .at("/console/funds/stop.xhtml?id=" + stop.id());
    }

    private void publish(String topic, StopPayment stop) {
        outbox.publish(topic, stop.id(), StopFact.of(stop));
    }
}
